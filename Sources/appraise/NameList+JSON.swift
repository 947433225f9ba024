import Datasets
import Diagnostics
import Papers
import Values

extension NameList {
    private static let version = 1

    /// The same list for other programs, each name with its uses.
    var json: [UInt8] { JSONWriter.file { $0.write(items, Self.fields) } }

    /// What the file holds.
    static var schema: JSONSchema { .object(fields) }

    private static let fields: [JSONField<[Item]>] = [
        .whole("version", "Counted up when a name changes its meaning or goes.") { _ in version },
        .objects("names", "The names of values, then those of blocks.", item) { $0 },
    ]

    private static let item: [JSONField<Item>] =
        [
            .text("name", "What stands in double braces.", \.name),
            .choice("kind", "What it stands for.", \.kind),
            .optionalText("value", "As it stands on the page; not of a block.", \.value),
            .optionalText("meaning", "What a block shows.", \.meaning),
            .optionalText("file", "The file that the value is from.") { $0.span?.file.path },
        ] + JSONField.ofOptional(\.place, JSONFormat.place) + [
            .objects("used", "Where the texts of the paper use the name.", use, \.uses)
        ]

    private static let use: [JSONField<SettledSpan>] =
        [.text("file", "The text.", \.path)] + JSONField.of({ $0 }, JSONFormat.place)

    /// What a name stands for.
    enum Kind: String, CaseIterable {
        case amount, percentage, number, words, block
    }

    private struct Item {
        let name: String
        let kind: Kind
        var value: String?
        var meaning: String?
        /// Nil for a block.
        var span: Span?
        let uses: [SettledSpan]

        /// Nil for what is worked out of a whole file.
        var place: SettledSpan? { span.flatMap { $0 == $0.file.whole ? nil : SettledSpan($0) } }
    }

    private var items: [Item] {
        let uses = Dictionary(grouping: self.uses, by: \.name).mapValues { $0.map { SettledSpan($0.span) } }
        let values = values.map { value in
            Item(
                name: value.name, kind: value.kind, value: value.printed, span: value.span,
                uses: uses[value.name] ?? [])
        }
        let blocks = names.blocks.map { name in
            Item(
                name: name, kind: .block, meaning: names.block(named: name)?.meaning, uses: uses[name] ?? [])
        }
        return values + blocks
    }
}

extension NamedValue {
    fileprivate var kind: NameList.Kind {
        switch quantity?.unit {
        case .money: .amount
        case .percentage: .percentage
        case .count: .number
        case nil: .words
        }
    }
}
