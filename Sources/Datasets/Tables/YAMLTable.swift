internal import Diagnostics

/// Makes a table of a YAML file that is a list of mappings.
enum YAMLTable {
    /// - Parameter source: Of valid UTF-8, and not larger than the limit.
    static func read(_ source: SourceFile, limits: DataLimits, diagnostics: inout [Diagnostic]) -> DataTable? {
        let range = source.byteOrderMarkLength..<source.bytes.count
        guard let root = YAMLReader.read(source, in: range, limit: limits.bytesOfYAML, diagnostics: &diagnostics)
        else { return nil }
        var items = ItemTable(source, limits: limits)
        defer { diagnostics += items.diagnostics }
        switch root.kind {
        case .list(let nodes):
            for node in nodes where !items.read(node) { return nil }
            return items.table(root.span.range)
        case .mapping(let entries) where entries.isEmpty:
            return items.table(range.lowerBound..<range.lowerBound)
        case .mapping, .text:
            diagnostics.append(.notAList(at: root.span.firstLine, .yaml))
            return nil
        }
    }
}

extension ItemTable {
    /// False when there are too many.
    fileprivate mutating func read(_ node: DataNode) -> Bool {
        begin()
        if case .mapping(let entries) = node.kind {
            for entry in entries { read(entry) }
        } else if !node.isNothing {
            report(.notAnItem(at: node.span, .yaml, place))
        }
        return end(node.span.range)
    }

    private mutating func read(_ entry: DataNode.Entry) {
        let span = entry.value.span
        var text = ""
        if case .text(let written) = entry.value.kind {
            text = entry.value.isNothing ? "" : written
        } else {
            report(.nestedValue(at: span, place(of: entry.key)))
        }
        add(key: entry.key, at: entry.keySpan.range, text: text, at: span.range)
    }
}

extension DataNode {
    /// Nothing is written here, or a word that means nothing in YAML and does not stand in quotes.
    fileprivate var isNothing: Bool {
        guard case .text(let text) = kind else { return false }
        let nothing = ["", "~", "null", "Null", "NULL"].contains(text)
        return nothing && span.file.bytes[span.range].elementsEqual(text.utf8)
    }
}
