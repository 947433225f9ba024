import Diagnostics
import Markdown

/// The blocks of a document, one a line, with their words: what must be the same when written and parsed again.
func blockOutline(_ blocks: [Block], _ footnotes: [Footnote] = []) -> String {
    (blocks.flatMap(lines) + footnotes.flatMap { note in ["note"] + indented(note.blocks.flatMap(lines)) })
        .joined(separator: "\n")
}

private func lines(of block: Block) -> [String] {
    switch block.kind {
    case .heading(let level, let content): ["heading \(level) \(words(content))"]
    case .paragraph(let content): ["paragraph \(words(content))"]
    case .html(let text): ["paragraph \(words([Inline(.text(text), at: block.span)]))"]
    case .list(let list): [list.title] + indented(list.items.flatMap(lines))
    case .quote(let blocks): ["quote"] + indented(blocks.flatMap(lines))
    case .code(let code): ["code \(code.info) \(joiningLineEnds(code.literal).debugDescription)"]
    case .table(let table):
        ["table \(table.alignments)"]
            + ([table.header] + table.rows).map { row in
                "  row " + row.cells.map { words($0.content) }.joined(separator: " ")
            }
    case .thematicBreak: ["break"]
    case .placed(let name): ["placed \(name)"]
    }
}

private func lines(of item: Block.Item) -> [String] {
    ["item" + (item.isTicked.map { $0 ? " [x]" : " [ ]" } ?? "")] + indented(item.blocks.flatMap(lines))
}

extension Block.List {
    /// A list of one item that is one block can only be tight.
    fileprivate var title: String {
        let canBeLoose = items.count > 1 || items.contains { $0.blocks.count > 1 }
        return "list" + (start.map { " \($0)" } ?? "") + (isTight || !canBeLoose ? "" : " loose")
    }
}

private func indented(_ lines: [String]) -> [String] {
    lines.map { "  " + $0 }
}

private func words(_ content: [Inline]) -> String {
    words(content.plainText).debugDescription
}

/// The text with blanks joined, as a reader sees it; control characters, which no page can show, are U+FFFD.
func words(_ text: String) -> String {
    text.unicodeScalars.split { " \t\n\r".unicodeScalars.contains($0) }
        .map { word in String(String.UnicodeScalarView(word.map { $0.value < 0x20 ? "\u{FFFD}" : $0 })) }
        .joined(separator: " ")
}

private func joiningLineEnds(_ text: String) -> String {
    string(Array(text.utf8).split(separator: .carriageReturn, omittingEmptySubsequences: true).joined().map { $0 })
}
