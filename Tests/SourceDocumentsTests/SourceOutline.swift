@testable import SourceDocuments

/// A document as people read it, for golden files: a line for each block, indented by what it stands in.
struct SourceOutline {
    private(set) var lines: [String] = []

    init(_ document: SourceDocument, withLedger: Bool = true) {
        for block in document.blocks { add(block, depth: 0) }
        for note in document.notes {
            lines.append("note \(note.id):")
            for block in note.blocks { add(block, depth: 1) }
        }
        for picture in document.pictures {
            lines.append(
                "picture \(picture.id): \(picture.fileExtension), \(picture.bytes.count) bytes (\(picture.place))")
        }
        guard withLedger else { return }
        for words in document.leftOut {
            lines.append("left out (\(words.place)) because \(words.because): \(Self.written(words.text))")
        }
        for cleaning in document.cleanings {
            lines.append(
                "cleaned (\(cleaning.place)) \(cleaning.what): \(Self.written(cleaning.before)) → \(Self.written(cleaning.after))"
            )
        }
        for doubt in document.doubts { lines.append("doubt (\(doubt.place)): \(doubt.message)") }
    }

    var text: String { lines.map { $0 + "\n" }.joined() }

    private mutating func add(_ block: SourceBlock, depth: Int) {
        switch block {
        case .heading(let level, let line):
            put("\(line.role == .title ? "title" : "heading") \(level): \(Self.text(line))", depth)
        case .paragraph(let line): put("\(line.role == .caption ? "caption" : "paragraph"): \(Self.text(line))", depth)
        case .quote(let blocks):
            put("quote:", depth)
            for block in blocks { add(block, depth: depth + 1) }
        case .list(let list): add(list, depth: depth)
        case .table(let table):
            put("table, \(table.headRows) head rows (\(table.place)):", depth)
            for row in table.rows { add(row, depth: depth + 1) }
        }
    }

    private mutating func add(_ list: SourceList, depth: Int) {
        put(list.isOrdered ? "ordered list:" : "list:", depth)
        for item in list.items {
            put("item:", depth + 1)
            for block in item.blocks { add(block, depth: depth + 2) }
        }
    }

    private mutating func add(_ row: SourceRow, depth: Int) {
        put("row:", depth)
        for cell in row.cells {
            let size = cell.columns > 1 || cell.rows > 1 ? ", \(cell.columns) wide and \(cell.rows) high" : ""
            put("cell \(cell.column)\(size):", depth + 1)
            for block in cell.blocks { add(block, depth: depth + 2) }
        }
    }

    private mutating func put(_ text: String, _ depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private static func text(_ line: SourceLine) -> String {
        let number = line.number.map { "[\($0)\(line.isNumberTyped ? "" : " worked out")] " } ?? ""
        let bookmarks = line.bookmarks.map { " {\($0)}" }.joined()
        return number + line.inlines.map(text).joined() + bookmarks
    }

    private static func text(_ inline: SourceInline) -> String {
        switch inline {
        case .text(let text, let emphasis): "\(emphasis.letters)\(written(text))\(emphasis.letters.isEmpty ? "" : "}")"
        case .link(let inlines, let address): "[\(inlines.map(text).joined())](\(address))"
        case .reference(let inlines, let bookmark): "[\(inlines.map(text).joined())](to \(bookmark))"
        case .note(let id): "[note \(id)]"
        case .picture(let id, let alternative): "[picture \(id): \(written(alternative))]"
        case .lineBreak: "⏎"
        }
    }

    /// Signs that nobody sees are written by their codes.
    private static func written(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isSeen =
                scalar.value >= 0x20 && !(0x7F...0xA0).contains(scalar.value)
                && !scalar.properties.isDefaultIgnorableCodePoint && scalar.properties.generalCategory != .privateUse
            return isSeen ? String(scalar) : "<\(String(scalar.value, radix: 16, uppercase: true))>"
        }.joined()
    }
}

extension SourceEmphasis {
    fileprivate var letters: String {
        let marks: [(SourceEmphasis, String)] = [
            (.strong, "b"), (.emphasis, "i"), (.strikethrough, "s"), (.superscript, "^"), (.subscript, "_"),
        ]
        let letters = marks.filter { contains($0.0) }.map(\.1).joined()
        return letters.isEmpty ? "" : letters + "{"
    }
}
