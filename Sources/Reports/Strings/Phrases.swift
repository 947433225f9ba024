package import Diagnostics
internal import Papers
package import Settings
internal import Templating

/// The words that the program itself puts on a page, in one language. All others stand in the templates or come from
/// the paper. A class, since every page and block takes them with it.
package final class Phrases: Sendable {
    /// Those that are in the text of a paper already when it comes here.
    package let paper: PaperWords
    let standing: StandingPhrases
    let options: OptionPhrases
    let rates: RatePhrases
    let costs: CostPhrases
    let scores: ScorePhrases
    let risks: RiskPhrases
    let figures: FigurePhrases
    let switching: SwitchPhrases
    let accepted: AcceptedPhrases
    let files: FilePhrases
    let prose: ProsePhrases
    let exempt: ExemptPhrases
    let decision: DecisionPhrases
    /// What templates say.
    let templates: TemplateWords

    /// Reads a strings file. What is missing in it is empty, and a finding.
    ///
    /// - Parameter others: The phrases that hold where it has none; nil where it has to have all.
    package convenience init(
        reading file: SourceFile, filling others: [BuiltInStrings.Form]? = nil, diagnostics: inout [Diagnostic]
    ) {
        var reader = StringsReader(file, filling: others)
        self.init(&reader)
        diagnostics += reader.diagnostics
    }

    private init(_ reader: inout StringsReader) {
        paper = PaperWords(&reader)
        standing = StandingPhrases(&reader)
        options = OptionPhrases(&reader)
        rates = RatePhrases(&reader)
        costs = CostPhrases(&reader, dates: paper.dates)
        scores = ScorePhrases(&reader)
        risks = RiskPhrases(&reader)
        figures = FigurePhrases(&reader)
        switching = SwitchPhrases(&reader)
        accepted = AcceptedPhrases(&reader)
        files = FilePhrases(&reader)
        prose = ProsePhrases(&reader)
        exempt = ExemptPhrases(&reader)
        decision = DecisionPhrases(&reader)
        let phrases = reader.phrasesOfTemplates().map { phrase in
            (
                name: phrase.name,
                pieces: phrase.parts.map { $0.value.map(TemplateWords.Piece.value) ?? .words($0.words) }
            )
        }
        templates = TemplateWords(phrases + Self.anchors(paper.references.headings))
    }

    /// Where links of Markdown lead to headings of the templates: `abbreviations-anchor`.
    private static func anchors(_ headings: HeadingWords) -> [(name: String, pieces: [TemplateWords.Piece])] {
        [
            ("abbreviations", headings.abbreviations), ("appendices", headings.appendices),
            ("background-papers", headings.backgroundPapers), ("points-accepted", headings.pointsAccepted),
            ("options-compared", headings.optionsCompared),
        ].map { name, words in
            var slugs = HeadingSlugs()
            return ("\(name)-anchor", [.words(slugs.next(words))])
        }
    }

    /// Those of the program's own file.
    package static let english: Phrases = {
        var reader = StringsReader()
        return Phrases(&reader)
    }()

    /// The program's own in Welsh.
    package static let welsh: Phrases = {
        var reader = StringsReader(BuiltInStrings.welshPhrases)
        return Phrases(&reader)
    }()

    /// `strings/cy.yml`
    fileprivate static func path(of language: String) -> String { "\(folder)\(language)\(ending)" }
    fileprivate static let folder = "strings/"
    fileprivate static let ending = ".yml"
}

extension Translations<Phrases> {
    /// Reads all strings files of a folder of templates. English is the program's own where the folder has none.
    ///
    /// - Parameters:
    ///   - sources: The files of the folder, of whatever kind.
    ///   - folder: The path that theirs begin with: `Templates`.
    package init(reading sources: [SourceFile], folder: String, diagnostics: inout [Diagnostic]) {
        let start = "\(folder)/\(Phrases.folder)".utf8
        var files: [(language: String, words: Phrases)] = []
        for source in sources {
            guard source.path.utf8.starts(with: start), source.path.hasSuffix(Phrases.ending) else { continue }
            let name = source.path.utf8.dropFirst(start.count).dropLast(Phrases.ending.utf8.count)
            let language = String(Substring(name))
            if source.bytes.elementsEqual(BuiltInStrings.welsh.utf8) { continue }
            let isOfProgram = source.bytes.elementsEqual(BuiltInStrings.english.utf8)
            let others = ["en": BuiltInStrings.phrases, "cy": BuiltInStrings.welshPhrases][language]
            files.append(
                (
                    language,
                    isOfProgram ? .english : Phrases(reading: source, filling: others, diagnostics: &diagnostics)
                ))
        }
        self.init(files.first { $0.language == "en" }?.words ?? .english, files) { $0 == "cy" ? .welsh : nil }
    }
}

/// Whether a paper may still change, and what kind of decision it asks for.
final class StandingPhrases: Sendable {
    private let draft: String
    private let final: String
    private let keyDecision: String
    private let nonKeyDecision: String
    private let forInformation: String
    private let generalException: String
    private let specialUrgency: String
    private let agreed: Phrase
    private let noticed: Phrase
    private let notices: Phrase
    private let agreedPrivacy: Phrase
    private let withheldPhrase: Phrase
    private let publicPack: String
    private let exemptPack: String

    init(_ reader: inout StringsReader) {
        draft = reader.words("draft")
        final = reader.words("final")
        keyDecision = reader.words("key-decision")
        nonKeyDecision = reader.words("non-key-decision")
        forInformation = reader.words("for-information")
        generalException = reader.words("general-exception")
        specialUrgency = reader.words("special-urgency")
        agreed = reader.phrase("urgency-agreed", "ground", "person")
        noticed = reader.phrase("urgency-noticed", "ground", "day")
        notices = reader.phrase("private-notice", "first", "further")
        agreedPrivacy = reader.phrase("private-agreed", "person")
        withheldPhrase = reader.phrase("agenda-exempt", "paragraph", "information")
        publicPack = reader.words("public-pack")
        exemptPack = reader.words("exempt-pack")
    }

    func status(_ status: Status) -> String {
        switch status {
        case .draft: draft
        case .final: final
        }
    }

    func decision(_ decision: Decision) -> String {
        switch decision {
        case .key: keyDecision
        case .nonKey: nonKeyDecision
        case .information: forInformation
        }
    }

    /// `Special urgency, agreed by the Chair of the Scrutiny Committee`
    func urgency(_ urgency: Urgency, _ dates: DateWords) -> String {
        let ground =
            switch urgency.ground {
            case .generalException: generalException
            case .specialUrgency: specialUrgency
            }
        let dated = urgency.notice.map { noticed.filled(ground, dates.day($0.value)) } ?? ground
        return urgency.agreedBy.map { agreed.filled(dated, $0) } ?? dated
    }

    /// `Public reports pack`
    func pack(_ edition: Edition) -> String { edition == .exempt ? exemptPack : publicPack }

    /// In place of a report that is exempt: `Not for publication: exempt information, paragraph 3, “Information …”`
    func withheld(paragraph: Int) -> String {
        withheldPhrase.filled(String(paragraph), ExemptCategories.category(paragraph)?.category.words ?? "")
    }

    /// `14 December 2026 and 6 January 2027`; nil where neither a day is known nor who agreed.
    func notices(_ notice: PrivateNotice, _ dates: DateWords) -> String? {
        if let person = notice.agreedBy { return agreedPrivacy.filled(person) }
        guard let first = notice.first, let further = notice.further else {
            return (notice.first ?? notice.further).map { dates.day($0.value) }
        }
        return notices.filled(dates.day(first.value), dates.day(further.value))
    }
}

/// What the tables of options say.
final class OptionPhrases: Sendable {
    let option: String
    let baseline: String
    let outcome: String
    let advantages: String
    let disadvantages: String
    /// In a cell for which the paper has nothing.
    let notStated: String
    /// The same in a cell of amounts or words.
    let nothing: String
    let points: String
    let highestRisk: String
    let capital: String
    let fails: String
    private let factorPhrase: Phrase
    private let risksPhrase: CountedPhrase
    private let scorePhrase: Phrase
    private let pointsPhrase: Phrase
    private let costInAllPhrase: Phrase
    private let presentValuePhrase: Phrase
    private let barsPhrase: Phrase
    private let barsAlone: String

    init(_ reader: inout StringsReader) {
        option = reader.words("option")
        baseline = reader.words("baseline")
        outcome = reader.words("outcome")
        advantages = reader.words("advantages")
        disadvantages = reader.words("disadvantages")
        notStated = reader.words("not-stated")
        nothing = reader.words("option-nothing")
        points = reader.words("option-points")
        highestRisk = reader.words("option-highest-risk")
        risksPhrase = reader.counted("option-risks")
        scorePhrase = reader.phrase("option-score", "highest")
        capital = reader.words("option-capital")
        fails = reader.words("option-fails")
        factorPhrase = reader.phrase("option-factor", "number", "factor")
        pointsPhrase = reader.phrase("option-points-count", "advantages", "disadvantages")
        costInAllPhrase = reader.phrase("option-cost-in-all", "years")
        presentValuePhrase = reader.phrase("option-present-value", "years")
        barsPhrase = reader.phrase("option-bars", "baseline")
        barsAlone = reader.words("option-bars-alone")
    }

    /// `CSF 2: Stays within the budget; CSF 3: …`; nil where an option fails none that is known.
    func factors(_ failed: [FailedFactor]) -> String? {
        let all = failed.compactMap { factor in factor.name.map { factorPhrase.filled("\(factor.number)", $0) } }
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }

    /// `4 risks`
    func risks(_ count: Int) -> String { risksPhrase.filled(count) }

    /// `3 for, 5 against`
    func points(_ advantages: Int, _ disadvantages: Int) -> String {
        pointsPhrase.filled(String(advantages), String(disadvantages))
    }

    /// `Score, of 10`
    func score(of highest: Int) -> String { scorePhrase.filled(String(highest)) }

    /// `Cost, 2027/28 to 2030/31`
    func costInAll(_ years: String) -> String { costInAllPhrase.filled(years) }

    func presentValue(_ years: String) -> String { presentValuePhrase.filled(years) }

    /// - Parameter baseline: The option that a line marks; nil where none does.
    func bars(baseline: String?) -> String { baseline.map { barsPhrase.filled($0) } ?? barsAlone }
}

/// What stands for the ear beside numbers and signs.
final class ProsePhrases: Sendable {
    /// Before the number of a paragraph.
    let paragraph: String
    let done: String
    /// What the language calls itself.
    let ownName: String
    let toDo: String
    private let noteMark: Phrase

    init(_ reader: inout StringsReader) {
        ownName = reader.words("language")
        paragraph = reader.words("numbered-paragraph")
        done = reader.words("task-done")
        toDo = reader.words("task-to-do")
        noteMark = reader.phrase("note-mark", "number")
    }

    func note(_ number: Int) -> String { noteMark.filled(String(number)) }
}
