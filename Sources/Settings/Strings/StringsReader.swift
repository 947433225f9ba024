internal import Datasets
package import Diagnostics

/// Takes phrases out of a strings file. What is asked for must be there, and nothing else.
package struct StringsReader {
    private let file: SourceFile
    /// In the order of the file.
    private let entries: [DataNode.Entry]
    private let places: [String: Int]
    private var asked: [String] = []
    private var found: [Diagnostic] = []
    /// Where the file as a whole cannot be read, nothing is missing in it.
    private let isReadable: Bool

    /// - Parameters:
    ///   - file: `strings/cy.yml`.
    ///   - others: The phrases that hold where the file has none; nil where it has to have all.
    package init(_ file: SourceFile, filling others: [BuiltInStrings.Form]? = nil) {
        var found: [Diagnostic] = []
        let entries = SettingsReader.entries(ofFile: file, diagnostics: &found)
        self.file = file
        let given = Set((entries ?? []).map(\.key))
        let rest = (others ?? []).filter { !given.contains($0.name) }
        self.entries = (entries ?? []) + DataNode.entries(of: rest, at: Span(file, 0..<0))
        isReadable = entries != nil
        places = Dictionary(self.entries.enumerated().map { ($1.key, $0) }) { first, _ in first }
        self.found = found
    }

    /// Reads one of the program's own files as it was read when it was copied into the program: YAML takes longer than a
    /// paper.
    package init(_ phrases: [BuiltInStrings.Form] = BuiltInStrings.phrases) {
        file = SourceFile(path: "strings/en.yml", bytes: [])
        entries = DataNode.entries(of: phrases, at: file.whole)
        isReadable = true
        places = Dictionary(entries.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    /// What is wrong with the file, once all has been asked for.
    package var diagnostics: [Diagnostic] {
        guard isReadable else { return found }
        var near = Suggestions(among: asked.filter { places[$0] == nil })
        let known = Set(asked)
        return found
            + entries.filter { !known.contains($0.key) }.map {
                .stringsUnknown($0.key, at: $0.keySpan, near: near.didYouMean($0.key))
            }
    }

    /// What templates may say by the names of phrases: all but those with forms.
    ///
    /// - Returns: The parts of each phrase, words or the name of a value, in the order of the English file.
    package mutating func phrasesOfTemplates() -> [(name: String, parts: [(words: String, value: String?)])] {
        let (known, before) = (Set(asked), found)
        var others: [Diagnostic] = []
        return BuiltInStrings.phrases.filter(\.form.isEmpty).map { english in
            let names = Phrase.names(in: english.text)
            let read = phrase(english.name, names)
            // What is wrong with a phrase that the program asked for is known.
            if known.contains(english.name) {
                found = before + others
            } else {
                others += found.dropFirst(before.count + others.count)
            }
            return (english.name, read.parts(naming: names))
        }
    }

    /// A phrase without values.
    package mutating func words(_ key: String) -> String { phrase(key, []).filled() }

    /// - Parameter names: Those of its values, in the order in which they are given.
    package mutating func phrase(_ key: String, _ names: String...) -> Phrase { phrase(key, names) }

    /// A phrase of a number: one for all numbers, or forms of which one is for all others.
    ///
    /// - Parameters:
    ///   - number: The name of the number, which a form for one number need not say; nil where none needs to.
    ///   - names: Those of the other values.
    package mutating func counted(_ key: String, _ names: String..., by number: String? = "count") -> CountedPhrase {
        let forms = forms(
            Asked(key: key, names: [number ?? "count"] + names, isNumberSpared: number == nil),
            expecting: "forms for zero, one, two, few or many, and other"
        ) { CountedPhrase.numbers[$0] != nil }
        return CountedPhrase(forms)
    }

    /// Forms of a number by its last digits.
    mutating func ordinal(_ key: String, _ number: String) -> OrdinalPhrase {
        let forms = forms(
            Asked(key: key, names: [number], isNumberSpared: false), expecting: "forms for last digits, and other"
        ) { $0.utf8.allSatisfy(\.isDigit) }
        return OrdinalPhrase(forms)
    }
}

extension StringsReader {
    /// A phrase of a number that is asked for.
    private struct Asked {
        let key: String
        /// The number's first.
        let names: [String]
        /// Whether no form needs to say the number.
        let isNumberSpared: Bool
    }

    private mutating func phrase(_ key: String, _ names: [String]) -> Phrase {
        guard let entry = entry(key) else { return .none }
        return phrase(entry.value, names, key)
    }

    private mutating func phrase(
        _ node: DataNode, _ names: [String], _ key: String, sparing spared: String? = nil
    ) -> Phrase {
        guard case .text(let text) = node.kind, !text.wording.isEmpty, !text.utf8.contains(where: \.isLineEnd) else {
            found.append(
                .stringsKind(key, at: node.span, expected: "a text on one line, in quotes where it begins with a brace")
            )
            return .none
        }
        found += HiddenEscapes.find([text], at: node.span)
        return Phrase(Located(text, at: node.span), names: names, sparing: spared, diagnostics: &found)
    }

    private mutating func forms(
        _ asked: Asked, expecting expected: String, isForm: (String) -> Bool
    ) -> [String: Phrase] {
        let (key, names, number) = (asked.key, asked.names, asked.names[0])
        let spared = asked.isNumberSpared ? number : nil
        guard let entry = entry(key) else { return [:] }
        guard case .mapping(let entries) = entry.value.kind else {
            return ["other": phrase(entry.value, names, key, sparing: spared)]
        }
        var forms: [String: Phrase] = [:]
        for form in entries {
            let isOther = form.key == "other"
            guard isOther || isForm(form.key) else {
                found.append(.stringsKind(key, at: form.keySpan, expected: expected))
                continue
            }
            forms[form.key] = phrase(form.value, names, form.key, sparing: isOther ? spared : number)
        }
        if forms["other"] == nil { found.append(.stringsKind(key, at: entry.keySpan, expected: expected)) }
        return forms
    }

    private mutating func entry(_ key: String) -> DataNode.Entry? {
        asked.append(key)
        if let place = places[key] { return entries[place] }
        if isReadable { found.append(.stringsLacking(key, at: Span(file, file.bytes.count..<file.bytes.count))) }
        return nil
    }
}

extension DataNode {
    fileprivate static func entries(of phrases: [BuiltInStrings.Form], at span: Span) -> [Entry] {
        var entries: [Entry] = []
        var forms: [Entry] = []
        for (index, phrase) in phrases.enumerated() {
            let text = DataNode(.text(phrase.text), at: span)
            forms.append(Entry(key: phrase.form, keySpan: span, value: text))
            if index + 1 < phrases.count, phrases[index + 1].name == phrase.name { continue }
            let value = phrase.form.isEmpty ? text : DataNode(.mapping(forms), at: span)
            entries.append(Entry(key: phrase.name, keySpan: span, value: value))
            forms = []
        }
        return entries
    }
}
