@testable import SourceDocuments

/// A document as plain text that can be read: what golden files hold.
struct DocumentText {
    private var lines: [String] = []

    init(_ document: SourceDocument) {
        for block in document.blocks { add(block, indent: "") }
        for note in document.notes {
            lines.append("")
            lines.append("note \(note.id):")
            for block in note.blocks { add(block, indent: "  ") }
        }
        addList(
            "pictures",
            document.pictures.map { "\($0.id): .\($0.fileExtension), \($0.bytes.count) bytes — \($0.place)" })
        addList("left out", document.leftOut.map { "“\(Self.flat($0.text))” — \($0.place): \($0.because)" })
        addList("changes", document.changes.map { "\($0.kind.rawValue) “\(Self.flat($0.text))” — \($0.place)" })
        addList("cleanings", document.cleanings.map { "\($0.what): “\($0.before)” → “\($0.after)” — \($0.place)" })
        addList("doubts", document.doubts.map { "\($0.message) — \($0.place)" })
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func addList(_ name: String, _ items: [String]) {
        if items.isEmpty { return }
        lines.append("")
        lines.append("\(name):")
        lines += items.map { "  \($0)" }
    }

    private static func flat(_ text: String) -> String {
        text.map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : String($0) }.joined()
    }
}

// MARK: - Blocks

extension DocumentText {
    private mutating func add(_ block: SourceBlock, indent: String) {
        switch block {
        case .heading(let level, let line):
            add(line, before: String(repeating: "#", count: level) + " ", indent: indent)
        case .paragraph(let line): add(line, before: "", indent: indent)
        case .list(let list):
            for item in list.items { add(item, isOrdered: list.isOrdered, indent: indent) }
        case .table(let table): add(table, indent: indent)
        case .quote(let blocks):
            lines.append("\(indent)box:")
            for block in blocks { add(block, indent: "\(indent)  ") }
        }
    }

    private mutating func add(_ item: SourceItem, isOrdered: Bool, indent: String) {
        for (index, block) in item.blocks.enumerated() {
            if index == 0, case .paragraph(let line) = block {
                add(line, before: isOrdered ? "+ " : "- ", indent: indent)
            } else {
                add(block, indent: "\(indent)  ")
            }
        }
    }

    private mutating func add(_ table: SourceTable, indent: String) {
        lines.append("\(indent)table, head rows: \(table.headRows) — \(table.place)")
        for (index, row) in table.rows.enumerated() {
            lines.append("\(indent)  row \(index + 1)")
            for cell in row.cells {
                let size = cell.columns == 1 && cell.rows == 1 ? "" : " (\(cell.columns) × \(cell.rows))"
                lines.append("\(indent)    column \(cell.column + 1)\(size)")
                for block in cell.blocks { add(block, indent: "\(indent)      ") }
            }
        }
    }

    private mutating func add(_ line: SourceLine, before: String, indent: String) {
        let number = line.number.map { "[\($0)] " } ?? ""
        let role = line.role == .title ? "title: " : line.role == .caption ? "caption: " : ""
        let bookmarks = line.bookmarks.map { " {#\($0)}" }.joined()
        let words = line.inlines.map(Self.text).joined()
        lines.append("\(indent)\(before)\(number)\(role)\(words)\(bookmarks) — \(line.place)")
    }

    private static func text(_ inline: SourceInline) -> String {
        switch inline {
        case .text(let text, let emphasis): marked(flat(text), emphasis)
        case .link(let inlines, let address): "[\(inlines.map(Self.text).joined())](\(address))"
        case .reference(let inlines, let bookmark): "[\(inlines.map(Self.text).joined())](→ \(bookmark))"
        case .note(let id): "[^\(id)]"
        case .picture(let id, let alternative): "![\(alternative)](\(id))"
        case .lineBreak: "⏎"
        }
    }

    private static func marked(_ text: String, _ emphasis: SourceEmphasis) -> String {
        let marks: [(SourceEmphasis, String)] = [
            (.strong, "**"), (.emphasis, "*"), (.strikethrough, "~~"), (.superscript, "^"), (.subscript, "_"),
        ]
        let used = marks.filter { emphasis.contains($0.0) }.map(\.1)
        return used.joined() + text + used.reversed().joined()
    }
}
