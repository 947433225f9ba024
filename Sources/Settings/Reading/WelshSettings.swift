internal import Datasets
package import Diagnostics

extension Rule {
    package static let translationSetting = Rule(
        "translation-setting", .error,
        "The Welsh text of a paper has a setting that is another than in the text itself.",
        example: .pieces(
            [welshReport("title: Gofal gartref\ndate: 5 January 2027")],
            mended: [welshReport("title: Gofal gartref")], given: [english]))
    package static let translationWords = Rule(
        "translation-words", .warning,
        "A setting that is words is not in the Welsh text, so its page says it in English.",
        canBeLowered: true,
        example: .pieces(
            [welshReport("title: Gofal gartref")],
            mended: [welshReport("title: Gofal gartref\nwards: Pob ward")],
            given: [english, .reportSettings("wards: All wards")]))

    private static let english = Example.Piece.report("The contracts end in March.")

    private static func welshReport(_ settings: String) -> Example.Piece {
        .welsh("Daw’r contractau i ben ym mis Mawrth.", settings: settings)
    }
}

extension Diagnostic {
    fileprivate static func translationSetting(_ name: String, at span: Span, original: Span) -> Diagnostic {
        Diagnostic(
            .translationSetting, at: span, "“\(name)” is another than in \(original.file.name)",
            suggestion: "delete it here: what is not said holds for both",
            notes: [.init(at: original, "there it stands")])
    }

    fileprivate static func translationAlone(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .translationSetting, at: span, "“\(name)” stands in the Welsh text alone",
            suggestion: "say it in the text that it translates, and delete it here: what is not said holds for both")
    }

    fileprivate static func translationLanguage(_ language: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .translationSetting, at: span,
            "a file whose name ends in .cy.md is in Welsh, and here stands \(language.quoted)",
            suggestion: "delete this line")
    }

    fileprivate static func translationCount(
        _ name: String, _ count: Int, at span: Span, original: Span, _ other: Int
    ) -> Diagnostic {
        Diagnostic(
            .translationSetting, at: span,
            "the entries of “\(name)” are \(count) here, and \(other) in \(original.file.name)",
            suggestion: "write the same entries in the same order", notes: [.init(at: original, "there they stand")])
    }

    fileprivate static func translationWords(_ name: String, at span: Span, original: Span) -> Diagnostic {
        Diagnostic(
            .translationWords, at: span, "“\(name)” is not said in Welsh, so the Welsh page says it in English",
            suggestion: "add a line “\(name):” in Welsh", notes: [.init(at: original, "the words that it says")])
    }
}

extension SourceFile {
    /// Without its folders.
    fileprivate var name: String {
        String(Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]))
    }
}

/// A setting that is words, which a text says in Welsh as it says all else.
package struct SettingWords: Sendable {
    /// `title`, `key-figures 2 label`
    package let path: String
    package let text: Located<String>
}

extension FrontMatter {
    /// The settings that are words, in the order of the file.
    package var words: [SettingWords] { WelshSettings.words(of: entries ?? []) }
}

/// What a Welsh text says in its settings, and what it leaves to those of the text that it translates.
enum WelshSettings {
    /// Settings that are words, and may say in Welsh what the others say in English.
    private static let words: Set<String> = [
        "title", "council", "topic", "meeting", "report-of", "portfolio", "wards", "forward-plan", "contact",
        "classification", "background-papers", "key-figures", "urgency", "private-notice", "front-sheet", "appendices",
        "corrections", "accept", "scores",
    ]
    /// Those of them that a front sheet shows, in the order in which they are asked for.
    private static let shown = [
        "topic", "meeting", "report-of", "portfolio", "wards", "classification", "background-papers", "key-figures",
        "front-sheet", "appendices",
    ]
    /// Parts of their entries that are no words.
    private static let plainParts = ["key-figures": ["value"], "appendices": ["file", "exempt"]]
    /// Of settings that are words, those that are none of the page, or are the same in both by another rule.
    private static let unsaid: Set<String> = ["accept", "corrections", "scale"]

    /// The words of these settings, one by one.
    static func words(of entries: [DataNode.Entry]) -> [SettingWords] {
        entries.filter { words.contains($0.key) }.flatMap { entry in
            texts(of: entry, at: entry.key, leavingOut: unsaid.union(plainParts[entry.key] ?? []))
        }
    }

    private static func texts(
        of entry: DataNode.Entry, at path: String, leavingOut names: Set<String>
    ) -> [SettingWords] {
        names.contains(entry.key) ? [] : texts(of: entry.value, at: path, leavingOut: names)
    }

    private static func texts(of node: DataNode, at path: String, leavingOut names: Set<String>) -> [SettingWords] {
        switch node.kind {
        case .text(let text): [SettingWords(path: path, text: Located(text, at: node.span))]
        case .list(let items):
            items.enumerated().flatMap { texts(of: $1, at: "\(path) \($0 + 1)", leavingOut: names) }
        case .mapping(let entries):
            entries.flatMap { texts(of: $0, at: "\(path) \($0.key)", leavingOut: names) }
        }
    }

    /// Settings that hold for both, and cannot be said in Welsh alone.
    private static let shared: Set<String> = [
        "exempt", "status", "version", "date", "decision", "published", "reference", "agenda-item",
    ]

    /// What is wrong with the settings of a Welsh text beside those that it translates.
    static func faults(
        _ entries: [DataNode.Entry], beside originals: [DataNode.Entry], start: Span
    ) -> [Diagnostic] {
        var known = Dictionary(originals.map { ($0.key, $0) }) { first, _ in first }
        known["title"] = nil
        let given = Set(entries.map(\.key))
        return entries.flatMap { faults($0, beside: known[$0.key]) }
            + shown.compactMap { name in
                guard let original = known[name], !given.contains(name), original.value.isWords else { return nil }
                return .translationWords(name, at: start, original: original.keySpan)
            }
    }

    private static func faults(_ entry: DataNode.Entry, beside original: DataNode.Entry?) -> [Diagnostic] {
        if entry.key == "language" {
            guard case .text(let tag) = entry.value.kind, tag.wording != "cy" else { return [] }
            return [.translationLanguage(tag, at: entry.value.span)]
        }
        guard let original else {
            return shared.contains(entry.key) ? [.translationAlone(entry.key, at: entry.keySpan)] : []
        }
        guard words.contains(entry.key) else {
            return entry.value.says(original.value)
                ? [] : [.translationSetting(entry.key, at: entry.value.span, original: original.value.span)]
        }
        if let (own, there) = Self.scales(of: entry, and: original), !own.says(there) {
            return [.translationSetting("scale", at: own.span, original: there.span)]
        }
        return entry.key == "accept" ? [] : listFaults(entry, beside: original)
    }

    /// The ends of a scale of scores, which are numbers, beside the words that say what they mean.
    private static func scales(of entry: DataNode.Entry, and original: DataNode.Entry) -> (DataNode, DataNode)? {
        guard let own = entry.value.value(of: "scale"), let there = original.value.value(of: "scale") else {
            return nil
        }
        return (own, there)
    }

    private static func listFaults(_ entry: DataNode.Entry, beside original: DataNode.Entry) -> [Diagnostic] {
        guard case .list(let items) = entry.value.kind, case .list(let others) = original.value.kind else { return [] }
        if items.count != others.count {
            return [
                .translationCount(
                    entry.key, items.count, at: entry.keySpan, original: original.keySpan, others.count)
            ]
        }
        let parts = plainParts[entry.key] ?? []
        return zip(items, others).flatMap { item, other in
            parts.compactMap { part in
                guard let value = item.value(of: part) else { return nil }
                guard let there = other.value(of: part) else { return .translationAlone(part, at: value.span) }
                return value.says(there) ? nil : .translationSetting(part, at: value.span, original: there.span)
            }
        }
    }

    /// The settings that hold for a Welsh text: its own, and for the rest those of the text that it translates.
    static func joined(_ entries: [DataNode.Entry], _ originals: [DataNode.Entry]) -> [DataNode.Entry] {
        let given = Set(entries.map(\.key))
        let others = originals.filter { !given.contains($0.key) && !["title", "language"].contains($0.key) }
        let own = entries.filter { $0.key != "language" }.map { entry in
            let original = originals.first { $0.key == entry.key }
            return switch entry.key {
            case "accept": original.map(entry.adding) ?? entry
            case "appendices": original.map(entry.exempting) ?? entry
            default: entry
            }
        }
        return own + others
    }
}

extension DataNode.Entry {
    /// A list with the items of another before its own.
    fileprivate func adding(_ other: DataNode.Entry) -> DataNode.Entry {
        guard case .list(let items) = value.kind, case .list(let others) = other.value.kind else { return self }
        return DataNode.Entry(key: key, keySpan: keySpan, value: DataNode(.list(others + items), at: value.span))
    }

    /// A list of appendices of which those are exempt that are so in another.
    fileprivate func exempting(_ other: DataNode.Entry) -> DataNode.Entry {
        guard case .list(let items) = value.kind, case .list(let others) = other.value.kind else { return self }
        let list = items.indices.map { place in
            place < others.count ? items[place].taking("exempt", of: others[place]) : items[place]
        }
        return DataNode.Entry(key: key, keySpan: keySpan, value: DataNode(.list(list), at: value.span))
    }
}

extension DataNode {
    /// Whether it holds words: neither nothing, nor numbers or names alone.
    fileprivate var isWords: Bool {
        switch kind {
        case .text(let text): text.wording != "none" && text.utf8.contains { $0.isLetter }
        case .list(let items): !items.isEmpty
        case .mapping: true
        }
    }

    /// With an entry of another mapping, unless it has that one itself.
    fileprivate func taking(_ key: String, of other: DataNode) -> DataNode {
        guard case .mapping(let entries) = kind, value(of: key) == nil, case .mapping(let others) = other.kind,
            let entry = others.first(where: { $0.key == key })
        else { return self }
        return DataNode(.mapping(entries + [entry]), at: span)
    }

    fileprivate func value(of key: String) -> DataNode? {
        guard case .mapping(let entries) = kind else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// Whether two settings say the same, wherever they stand and however a day is written.
    fileprivate func says(_ other: DataNode) -> Bool {
        switch (kind, other.kind) {
        case (.text(let left), .text(let right)):
            if left.wording.utf8.elementsEqual(right.wording.utf8) { return true }
            guard let day = CalendarDate.parse(left) else { return false }
            return day == CalendarDate.parse(right)
        case (.list(let left), .list(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
        case (.mapping(let left), .mapping(let right)):
            return left.count == right.count
                && left.allSatisfy { entry in other.value(of: entry.key).map { entry.value.says($0) } ?? false }
        default: return false
        }
    }
}
