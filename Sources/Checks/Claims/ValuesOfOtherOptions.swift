internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let valueOfOtherOption = Rule(
        "value-of-other-option", .error, "A value of one option is said of another.", canBeAccepted: true,
        example: .pieces(
            [.text("Option 1 costs {{ figures.change-cost }}.")],
            mended: [.text("Option 1 costs {{ figures.stay-cost }}.")],
            given: [
                .file(
                    "figures.csv",
                    """
                    name,label,value,option
                    stay-cost,Cost a year,£330,1
                    change-cost,Cost a year,£290,2
                    """)
            ]))
}

extension Diagnostic {
    /// - Parameters:
    ///   - option: As the text names it.
    ///   - other: The option whose value it is.
    ///   - own: The name of that option's own value.
    fileprivate static func valueOfOtherOption(
        _ option: String, _ other: OptionName, own: String, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .valueOfOtherOption, at: span, "this is said of \(option.quoted), and is a value of \(other.label.quoted)",
            suggestion: "write {{ \(own) }}, or name \(other.label.quoted)")
    }
}

/// Finds values of costs, scores and figures of an option beside the name of another: “Option 1 costs {{ a value of
/// Option 2 }}”. It knows a few ways to say so, and is silent on every other, and where both options have the same.
enum ValuesOfOtherOptions: WordCheck {
    static let rules: [Rule] = [.valueOfOtherOption]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let options = reading.appraisal?.options.map(\.name) ?? []
        guard options.count > 1, !prose.values.isEmpty, !reading.doubts.dataAreFaulty else { return [] }
        let passages = prose.passages { $0.traits.contains(.value) && $0.classes.contains(.reference) }
        guard !passages.isEmpty else { return [] }
        let judge = OptionValues(reading.data, options)
        var values = prose.values[...]
        return passages.flatMap { passage in
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            let own = values.prefix { $0.lowerBound < passage.range.bytes.upperBound }
            return findings(in: passage, values: own, judge)
        }
    }

    private static func findings(
        in passage: Passage, values: ArraySlice<Range<Int>>, _ judge: OptionValues
    ) -> [Diagnostic] {
        let reader = OptionValueReader(passage, ClaimReader(passage.claimTokens(values: values)))
        return reader.found.compactMap { found in
            let tokens = reader.claims.tokens
            let range = tokens[found.value].range
            guard !passage.isQuoted(range), let name = passage.name(at: range),
                let option = judge.options.first(named: found.option),
                let fault = judge.fault(of: name, saidOf: option)
            else { return nil }
            return .valueOfOtherOption(found.option, fault.option, own: fault.own, at: passage.span(of: range))
        }
    }
}

/// Finds what the name of an option says a value of: “Option 1 costs {{ … }}”.
private struct OptionValueReader {
    let passage: Passage
    let claims: ClaimReader

    init(_ passage: Passage, _ claims: ClaimReader) {
        self.passage = passage
        self.claims = claims
    }

    /// The names of options with the token of the value that is said of each, in order.
    var found: [(option: String, value: Int)] {
        claims.tokens.indices.compactMap { index in
            guard claims.isWord(index, ["option"]), !claims.isDenied(index),
                !claims.isWord(index - 1, Self.besides), !isOneOfSeveral(index),
                let name = name(at: index), let value = value(behind: name.end)
            else { return nil }
            return (name.text, value)
        }
    }

    /// `Option 1 and option 2`
    private func isOneOfSeveral(_ index: Int) -> Bool {
        (claims.isWord(index - 1, ["and", "or", "plus"]) || claims.kind(index - 1) == .comma)
            && claims.isWord(index - 3, ["option", "options"])
    }

    /// Before an option that is compared with the one that the sentence is about.
    private static let besides: Set = [
        "than", "to", "from", "with", "over", "against", "versus", "vs", "between", "beyond", "above",
        "below", "under", "unlike", "beside", "beating", "either", "neither", "not",
    ]
    /// Between the name of an option and its value.
    private static let saying: Set = [
        "costs", "cost", "scores", "score", "scored", "ranks", "rank", "is", "was", "has", "had", "have", "would",
        "will", "be", "comes", "come", "amounts", "totals", "reaches", "gets", "needs", "at", "of", "a", "an", "the",
        "its", "total", "net", "whole-life", "lifetime", "capital", "revenue", "present", "value", "annual",
        "equivalent", "overall", "weighted", "only", "about",
    ]
    /// What an option “comes to”, and not what it “has to” be.
    private static let sayingWithTo: Set = ["comes", "come", "amounts"]
    /// Behind a value that is a difference.
    private static let comparing: Set = [
        "more", "less", "lower", "higher", "cheaper", "dearer", "fewer", "better", "worse", "above", "below", "over",
        "under", "than", "short", "off", "apart",
    ]

    /// `option 2`, `Option 2 (b)`, and the token behind it.
    private func name(at index: Int) -> (text: String, end: Int)? {
        guard let word = claims.kind(index + 1), word != .value, word != .stop else { return nil }
        let isLetter = claims.isMark(index + 2, [.open]) && claims.isMark(index + 4, [.close])
        if isLetter, let letter = claims.word(index + 3), letter.utf8.count == 1 {
            return (text(index...(index + 4)), index + 5)
        }
        return (text(index...(index + 1)), index + 2)
    }

    private func text(_ tokens: ClosedRange<Int>) -> String {
        let range =
            claims.tokens[tokens.lowerBound].range.lowerBound..<claims.tokens[tokens.upperBound].range.upperBound
        return String(decoding: passage.prose.bytes[range], as: UTF8.self).withSingleBlanks
    }

    private func isSaying(_ index: Int) -> Bool {
        claims.isWord(index, Self.saying)
            || claims.isWord(index, ["to"]) && claims.isWord(index - 1, Self.sayingWithTo)
    }

    /// The value that is said of the option whose name ends before a token.
    private func value(behind end: Int) -> Int? {
        var index = claims.isMark(end, [.open, .colon]) ? end + 1 : end
        while index < end + 8, isSaying(index) { index += 1 }
        guard claims.isValue(index), !claims.isWord(claims.behindUnit(index + 1), Self.comparing) else {
            return nil
        }
        return index
    }
}

/// Knows the values of options, and which of them are the same of another option.
private struct OptionValues {
    let options: [OptionName]
    private let known: KnownNames
    /// By the name of a figure. Only looked up, never listed.
    private var compared: [String: ComparedFigures] = [:]

    init(_ data: PaperData, _ options: [OptionName]) {
        self.options = options
        known = KnownNames(data, options: options)
        for row in data.figures?.compared ?? [] {
            for figure in row.figures { compared["figures.\(figure.name)"] = row }
        }
    }

    /// Nil where a value is one of the option, or none of any option, or where the option's own is the same.
    func fault(of name: String, saidOf option: OptionName) -> (option: OptionName, own: String)? {
        guard let (key, own) = ownValue(of: option, for: name), key != option.key,
            let other = options.first(where: { $0.key == key }), let value = known.value(named: name),
            let right = known.value(named: own), right.printed != value.printed
        else { return nil }
        return (other, own)
    }

    /// The option that a value is of, and the name of the same value of another.
    private func ownValue(of option: OptionName, for name: String) -> (key: String, own: String)? {
        if let row = compared[name] {
            guard let figure = row.figures.first(where: { "figures.\($0.name)" == name }), let key = figure.option,
                let own = row.figure(of: option.key)
            else { return nil }
            return (key, "figures.\(own.name)")
        }
        let parts = name.nameParts
        guard parts.count > 2, ["costs", "scores"].contains(parts[0]), parts[2] != "against-baseline",
            options.contains(where: { $0.key == parts[1] })
        else { return nil }
        return (parts[1], ([parts[0], option.key] + parts[2...]).joined(separator: "."))
    }
}
