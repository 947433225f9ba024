internal import Datasets
package import Diagnostics

extension Rule {
    package static let unknownKey = Rule(
        "unknown-key", .error, "A setting has a name that is not known here.",
        example: .settings("topc: Adult social care", mended: "topic: Adult social care"))
    package static let settingKind = Rule(
        "setting-kind", .error, "A setting holds something else than it should.",
        example: .settings("status: finished", mended: "status: final"))
}

extension Diagnostic {
    static func unknownKey(
        _ key: String, at span: Span, near: NearNames?, known: [String], given: [String]
    ) -> Diagnostic {
        Diagnostic(
            .unknownKey, at: span, "there is no setting \(key.quoted) here",
            suggestion: near?.question ?? "the settings here are \(known.joined(separator: ", "))",
            fix: near?.fix(at: span) { !given.contains($0) })
    }

    static func settingKind(
        _ key: String, at span: Span, expected: String, suggestion: String? = nil, fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(.settingKind, at: span, "\(key.quoted) takes \(expected)", suggestion: suggestion, fix: fix)
    }

    /// Where settings should stand and something else does.
    static func settingsKind(at span: Span) -> Diagnostic {
        Diagnostic(
            .settingKind, at: span, "here stand settings, each on a line “name: value”",
            suggestion: "write a name, a colon, a blank and a value")
    }
}

/// Takes typed settings out of a mapping. A name that is not declared is an error, whether or not its value would fit.
struct SettingsReader {
    private let entries: [String: DataNode.Entry]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter known: Every setting that may stand in the mapping; nil when whoever reads it knows them.
    init(_ mapping: [DataNode.Entry], known: [SettingShape]?) {
        entries = Dictionary(mapping.map { ($0.key, $0) }) { first, _ in first }
        guard let known else { return }
        let unknown = mapping.filter { entry in !known.contains { $0.name == entry.key } }
        guard !unknown.isEmpty else { return }
        let (names, given) = (known.map(\.name), mapping.map(\.key))
        var near = Suggestions(among: names)
        for entry in unknown {
            diagnostics.append(
                .unknownKey(entry.key, at: entry.keySpan, near: near.near(entry.key), known: names, given: given))
        }
    }

    /// The settings that a whole file or front matter holds; nil when something else stands there.
    static func entries(of node: DataNode, diagnostics: inout [Diagnostic]) -> [DataNode.Entry]? {
        if case .mapping(let entries) = node.kind { return entries }
        diagnostics.append(.settingsKind(at: node.span))
        return nil
    }

    /// The settings of a file that holds nothing else; nil when it cannot be read.
    static func entries(ofFile source: SourceFile, diagnostics: inout [Diagnostic]) -> [DataNode.Entry]? {
        if let fault = source.encodingFault {
            diagnostics.append(fault)
            return nil
        }
        diagnostics += HiddenCharacters.find(in: source) + DamagedLetters.find(in: source)
        let node = YAMLReader.read(
            source, in: source.byteOrderMarkLength..<source.bytes.count, limit: FrontMatter.maximumSize,
            diagnostics: &diagnostics)
        return node.flatMap { entries(of: $0, diagnostics: &diagnostics) }
    }

    func has(_ key: String) -> Bool { entries[key] != nil }

    /// Whether the value is this word alone.
    func isWord(_ word: String, for key: String) -> Bool {
        guard case .text(let text)? = entries[key]?.value.kind else { return false }
        return text.wording == word
    }

    /// What findings say a text takes, where nothing else is said of it.
    static let expectedText = "a text on one line"

    /// A text of one line that is not blank.
    mutating func text(_ key: String, expecting expected: String = expectedText) -> Located<String>? {
        guard let entry = entries[key] else { return nil }
        guard case .text(let text) = entry.value.kind, !text.wording.isEmpty, !text.utf8.contains(where: \.isLineEnd)
        else {
            diagnostics.append(
                .settingKind(key, at: span(of: entry), expected: expected, suggestion: Self.advice(for: entry.value)))
            return nil
        }
        diagnostics += HiddenEscapes.find([text], at: entry.value.span)
        return Located(text, at: entry.value.span)
    }

    /// `[Draft] Care` begins a list for YAML where its author meant words.
    private static func advice(for value: DataNode) -> String? {
        if case .text = value.kind { return nil }
        let isBracket = value.span.file.bytes[value.span.range].first.map("[{".utf8.contains) ?? false
        return isBracket ? "put words that begin with a bracket in quotes" : nil
    }

    /// One of a few words.
    ///
    /// - Parameter inAnyLetters: Whether capital letters are as good as small ones.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ key: String, of _: Choice.Type, inAnyLetters: Bool = false
    ) -> Located<Choice>? {
        let words = Choice.allCases.map { "“\($0.rawValue)”" }.joined(separator: " or ")
        guard let text = text(key, expecting: words) else { return nil }
        guard let choice = Choice(rawValue: inAnyLetters ? text.value.lowercased() : text.value) else {
            let near = NearNames(to: text.value, among: Choice.allCases.map(\.rawValue))
            diagnostics.append(.settingKind(key, at: text.span, expected: words, fix: near?.fix(at: text.span)))
            return nil
        }
        return Located(choice, at: text.span)
    }

    /// A whole number in a range.
    mutating func number(_ key: String, in range: ClosedRange<Int>) -> Located<Int>? {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard let text = text(key, expecting: expected) else { return nil }
        guard text.value.utf8.allSatisfy(\.isDigit), let number = Int(text.value), range.contains(number) else {
            diagnostics.append(.settingKind(key, at: text.span, expected: expected))
            return nil
        }
        return Located(number, at: text.span)
    }

    /// Adds what is wrong with a value that was read as a text.
    mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The texts of a list: `[Pros, For]`, or a line each with a hyphen.
    mutating func texts(_ key: String) -> [Located<String>] {
        guard let entry = entries[key] else { return [] }
        guard case .list(let items) = entry.value.kind else {
            diagnostics.append(.settingKind(key, at: span(of: entry), expected: "a list: [one, two]"))
            return []
        }
        return items.compactMap { item in
            if case .text(let text) = item.kind, !text.wording.isEmpty { return Located(text, at: item.span) }
            diagnostics.append(.settingKind(key, at: item.span, expected: "a list of texts"))
            return nil
        }
    }

    /// One text, or the texts of a list.
    mutating func textOrTexts(_ key: String) -> [Located<String>] {
        if case .text? = entries[key]?.value.kind { return [text(key)].compactMap(\.self) }
        return texts(key)
    }

    /// The entries of a list, whatever each is.
    mutating func list(_ key: String) -> [DataNode] {
        guard let entry = entries[key] else { return [] }
        guard case .list(let items) = entry.value.kind else {
            diagnostics.append(
                .settingKind(key, at: span(of: entry), expected: "lines below it, each entry with a hyphen before it"))
            return []
        }
        return items
    }

    /// The settings under a name, each on its own indented line.
    mutating func group(_ key: String) -> [DataNode.Entry] {
        guard let entry = entries[key] else { return [] }
        guard case .mapping(let entries) = entry.value.kind else {
            diagnostics.append(
                .settingKind(key, at: span(of: entry), expected: "lines below it, indented, “name: value”"))
            return []
        }
        return entries
    }

    /// The settings under a name, in whatever form; nil where there are none.
    mutating func mapping(_ key: String) -> [DataNode.Entry]? {
        guard let entry = entries[key] else { return nil }
        guard case .mapping(let entries) = entry.value.kind else {
            diagnostics.append(.settingKind(key, at: span(of: entry), expected: "settings: {name: value, name: value}"))
            return nil
        }
        return entries
    }

    /// Where the name of a setting stands.
    func span(ofKey key: String) -> Span? { entries[key]?.keySpan }

    private func span(of entry: DataNode.Entry) -> Span {
        entry.value.span.range.isEmpty ? entry.keySpan : entry.value.span
    }
}
