package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let optionDiffers = Rule(
        "option-differs", .error, "A report recommends another option than its appraisal.", canBeAccepted: true,
        example: .pieces(
            [
                .report(
                    """
                    ## Recommendations

                    1. Approve Option 1.
                    """)
            ],
            mended: [
                .report(
                    """
                    ## Recommendations

                    1. Approve Option 2.
                    """)
            ],
            given: [
                .options(
                    """
                    ## Option 1 – Extend the contract (do nothing)
                    ### Pros
                    - Nothing changes for residents
                    ### Outcome
                    Not recommended

                    ## Option 2 – Commission eight providers
                    ### Pros
                    - Fixes the price for four years
                    ### Outcome
                    Recommended
                    """)
            ]))
}

extension Diagnostic {
    fileprivate static func optionDiffers(
        _ option: Option, at span: Span, recommended: String, outcome: Span
    ) -> Diagnostic {
        Diagnostic(
            .optionDiffers, at: span, "this recommends \(option.shortLabel), and the appraisal \(recommended.quoted)",
            suggestion: "name the option that the appraisal recommends, or change the outcomes there",
            notes: [.init(at: outcome, "the appraisal’s recommendation")])
    }
}

/// Finds a recommendation “Approve Option 1” where the appraisal recommends another option, and a sentence “This report
/// recommends Option 1”. Only those in such words are looked at: “Note why Option 1 was rejected” is none.
enum RecommendedOption: PaperCheck {
    static let rules: [Rule] = [.optionDiffers]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let report = reading.report, let appraisal = reading.appraisal?.text,
            reading.doubts.optionsAreKnown
        else { return [] }
        let options = appraisal.outline.options
        let chosen = options.filter { $0.outcome?.verdict.isRecommendation == true }
        guard chosen.count == 1, let recommended = chosen.first, let outcome = recommended.outcome else { return [] }
        let tree = report.tree
        func finding(_ key: String?, besides others: [String], at node: NodeID) -> Diagnostic? {
            guard let key, let option = options.first(where: { $0.key == key }), option.key != recommended.key,
                !others.contains(recommended.key)
            else { return nil }
            return .optionDiffers(
                option, at: tree.span(of: node).firstLine, recommended: appraisal.words(of: recommended.heading),
                outcome: appraisal.tree.span(of: outcome.paragraph))
        }
        let items = report.recommendationItems
        let approved = items.compactMap { item in
            let words = ApprovingWords(report.words(of: item))
            return finding(words.approved, besides: words.options, at: item)
        }
        let rest = tree.all.filter { tree[$0].kind == .paragraph && tree.source.bytes[tree[$0].range].mayRecommend }
        let inItems = Set(items.flatMap { Array(tree.inside($0)) })
        return approved
            + rest.filter { !inItems.contains($0) }.flatMap { paragraph in
                report.words(of: paragraph).split { ".;!?".contains($0) }.compactMap { sentence in
                    let words = RecommendingWords(String(sentence))
                    return finding(words.recommended, besides: words.options, at: paragraph)
                }
            }
    }
}

extension ArraySlice<UInt8> {
    /// Whether it names an option, and may say which is recommended.
    fileprivate var mayRecommend: Bool {
        contains(bytes: "ption ".utf8) && (contains(bytes: "recommend".utf8) || contains(bytes: "preferred".utf8))
    }
}

extension String {
    /// In small letters, without the signs between them.
    fileprivate var plainWords: [String] {
        wording.utf8.split { !$0.isLetterOrDigit }.map { String(Substring($0)) }
    }
}

extension [String] {
    /// The keys of all options that are named.
    fileprivate var options: [String] {
        zip(self, dropFirst()).filter { $0.0 == "option" }.map { "option-\($0.1)" }
    }
}

/// The words of a sentence.
private struct RecommendingWords {
    /// The key of the option of which the sentence says that it is recommended; nil for any other sentence.
    let recommended: String?
    /// The keys of all options that are named.
    let options: [String]

    init(_ sentence: String) {
        let words = sentence.plainWords
        options = words.options
        recommended = words.indices.lazy.compactMap { Self.option(at: $0, of: words) }.first
    }

    /// “this report recommends Option 1”, “the preferred option is Option 1”, “Option 1 is recommended”
    private static func option(at place: Int, of words: [String]) -> String? {
        let before = place > 0 ? words[place - 1] : ""
        switch words[place] {
        case "recommend", "recommends":
            guard subjects.contains(before) else { return nil }
            return option(
                openingOf: words[(place + 1)...].drop { ["that", "the", "adopting", "cabinet"].contains($0) })
        case "recommended", "preferred":
            if words[(place + 1)...].starts(with: ["option", "is"]) { return option(openingOf: words[(place + 3)...]) }
            guard place > 2, ["is", "the"].contains(before),
                words[place...].dropFirst().first.map(ends.contains) != true
            else { return nil }
            let subject = words[..<place].suffix(before == "the" ? 4 : 3)
            return subject.last == "the" && subject.dropLast().last != "is" ? nil : option(openingOf: subject)
        default: return nil
        }
    }

    private static func option(openingOf words: ArraySlice<String>) -> String? {
        guard words.first == "option", let name = words.dropFirst().first else { return nil }
        let next = words.dropFirst(2).first
        return next == "or" || next == "and" ? nil : "option-\(name)"
    }

    private static let subjects: Set = ["report", "officers", "we", "paper", "director"]
    /// Behind these it is somebody else who prefers it, or something else that is recommended.
    private static let ends: Set = ["by", "for", "in", "only"]
}

/// The words of a recommendation.
private struct ApprovingWords {
    /// The key of the option that the first words approve; nil for any other recommendation.
    let approved: String?
    /// The keys of all options that are named.
    let options: [String]

    init(_ text: String) {
        let words = text.plainWords
        options = words.options
        let start = words.drop { Self.openings.contains($0) }
        let isApproval = start.first.map(Self.verbs.contains) == true && !start.contains(where: Self.refusals.contains)
        approved = isApproval ? Self.option(openingOf: start.dropFirst()) : nil
    }

    /// The option that is named where nothing stands before it but words that lead to it: `the recommended option,
    /// Option 2`.
    private static func option(openingOf words: ArraySlice<String>) -> String? {
        var rest = words
        while let word = rest.popFirst(), word == "option" || fillers.contains(word) {
            guard word == "option", let name = rest.first else { continue }
            if name.utf8.first.map(\.isDigit) == true || name.utf8.count == 1 { return "option-\(name)" }
        }
        return nil
    }

    private static let openings: Set = ["that", "cabinet", "council", "the", "committee", "executive", "to", "members"]
    private static let verbs: Set = [
        "approve", "approves", "agree", "agrees", "adopt", "adopts", "endorse", "endorses", "select", "selects",
        "choose",
        "chooses", "support", "supports", "implement", "implements", "proceed", "proceeds", "pursue", "pursues",
    ]
    private static let refusals: Set = [
        "not", "no", "reject", "rejected", "rejecting", "ruled", "withdrawn", "neither",
    ]
    private static let fillers: Set = [
        "the", "recommended", "preferred", "to", "proceed", "with", "implement", "adopt", "pursue", "choose", "select",
        "go", "ahead", "that", "do", "nothing",
    ]
}
