import Diagnostics
import Markdown
import Papers

/// The blocks of a text, one a line, with their words: what must be the same when written and parsed again.
func blockOutline(_ text: PaperText) -> [String] {
    text.lines(of: text.tree.siblings(text.tree.body))
        + text.tree.footnotes.flatMap { ["note"] + indented(text.lines(of: text.tree.children(of: $0))) }
}

extension PaperText {
    fileprivate func lines(of blocks: Siblings) -> [String] { blocks.flatMap(lines) }

    private func lines(of block: NodeID) -> [String] {
        switch tree[block].kind {
        case .heading: ["heading \(tree[block].level) \(seenWords(of: block))"]
        case .paragraph: ["paragraph \(seenWords(of: block))"]
        case .html: ["paragraph \(words(tree.string(of: block)).debugDescription)"]
        case .bulletList, .orderedList: [title(of: block)] + indented(tree.children(of: block).flatMap(linesOfItem))
        case .quote: ["quote"] + indented(lines(of: tree.children(of: block)))
        case .code: ["code \(string(tree.info(of: block))) \(joiningLineEnds(tree.bytes(of: block)).debugDescription)"]
        case .table: ["table \(tree.alignments(of: block))"] + tree.children(of: block).map(lineOfRow)
        case .thematicBreak: ["break"]
        default: ["\(tree[block].kind)"]
        }
    }

    private func linesOfItem(_ item: NodeID) -> [String] {
        ["item" + (tree[item].isTicked.map { $0 ? " [x]" : " [ ]" } ?? "")]
            + indented(lines(of: tree.children(of: item)))
    }

    private func lineOfRow(_ row: NodeID) -> String {
        "  row " + tree.children(of: row).map(seenWords).joined(separator: " ")
    }

    /// A list of one item that is one block can only be tight.
    private func title(of list: NodeID) -> String {
        let canBeLoose =
            tree.childCount(of: list) > 1 || tree.children(of: list).contains { tree.childCount(of: $0) > 1 }
        let start = tree[list].kind == .orderedList ? " \(tree[list].number)" : ""
        return "list" + start + (tree[list].isTight || !canBeLoose ? "" : " loose")
    }

    private func seenWords(of line: NodeID) -> String { words(self.words(of: line)).debugDescription }

    private func words(_ text: String) -> String { ReportsTests.words(text) }
}

private func indented(_ lines: [String]) -> [String] {
    lines.map { "  " + $0 }
}

/// The text with blanks joined, as a reader sees it; control characters, which no page can show, are U+FFFD.
func words(_ text: String) -> String {
    text.unicodeScalars.split { " \t\n\r".unicodeScalars.contains($0) }
        .map { word in String(String.UnicodeScalarView(word.map { $0.value < 0x20 ? "\u{FFFD}" : $0 })) }
        .joined(separator: " ")
}

private func joiningLineEnds(_ text: ArraySlice<UInt8>) -> String {
    string(text.split(separator: .carriageReturn, omittingEmptySubsequences: true).joined())
}
