internal import Diagnostics
internal import Markdown
internal import Papers

/// A text as a writer prints it: in its place, or once more in a block of data, where it can have none of the numbers,
/// ids, captions, notes and blocks of data that only one place can have.
final class PrintedText: Sendable {
    let text: PaperText
    let tree: MarkdownTree
    let isCopy: Bool
    /// Those of the text, which would be copied whole to ask for one of them.
    private let marks: Marks

    init(_ text: PaperText, isCopy: Bool = false) {
        self.text = text
        tree = text.tree
        marks = text.marks
        self.isCopy = isCopy
    }
}

// MARK: - Blocks

extension PrintedText {
    func isPrinted(_ block: NodeID) -> Bool {
        !marks.elsewhere.contains(block) && !(isCopy && marks.blocks.contains(block))
    }

    func label(of block: NodeID) -> Label? { isCopy ? nil : mark(of: block, in: marks.labels) }

    func letter(of item: NodeID) -> String? { isCopy ? nil : mark(of: item, in: marks.letters) }

    func caption(of block: NodeID) -> Caption? { isCopy ? nil : mark(of: block, in: marks.captions) }

    /// What a paragraph says of its correction; nil for one that was not corrected.
    func correction(of paragraph: NodeID) -> String? { isCopy ? nil : mark(of: paragraph, in: marks.corrected) }

    /// The columns of a table that carry bars.
    func bars(of table: NodeID) -> [BarColumn] { mark(of: table, in: marks.bars) ?? [] }

    /// The shares that a table draws; nil for most.
    func shares(of table: NodeID) -> TableShares? { mark(of: table, in: marks.shares) }

    /// The block of data that stands where a paragraph does.
    func placed(at paragraph: NodeID) -> PlacedBlock? { mark(of: paragraph, in: marks.blocks) }

    /// Most nodes have none, which one bit says.
    private func mark<Mark>(of node: NodeID, in table: NodeTable<Mark>) -> Mark? {
        table.contains(node) ? table[node] : nil
    }

    /// What a line says above or below a block that is exempt, in the exempt edition; nil for any other block.
    func edge(at block: NodeID) -> ExemptEdge? { mark(of: block, in: marks.edges) }

    /// The id that the author gave in braces.
    func id(of block: NodeID) -> String? {
        !isCopy && tree[block].hasAttributes ? tree.attributes(of: block)?.id : nil
    }

    /// Whether the items of a list carry numbers or letters of their own.
    func isLettered(_ list: NodeID) -> Bool {
        tree.children(of: list).contains { letter(of: $0) != nil || label(of: $0) != nil }
    }
}

// MARK: - Pieces of a line

extension PrintedText {
    /// The words of a heading as they are printed.
    func words(of heading: NodeID) -> String { text.words(of: heading) }

    /// Whether a text is printed as it is written.
    func isPlain(_ text: NodeID) -> Bool { !marks.values.contains(text) && !marks.firstUses.contains(text) }

    /// The place or page that a link leads to; nil for a link that leads where its author wrote.
    func target(of link: NodeID) -> LinkTarget.Destination? {
        if let target = mark(of: link, in: marks.links) { return target.destination }
        let destination = tree.destination(of: link)
        guard destination.first == UInt8(ascii: "#") else { return nil }
        return .place(String(decoding: destination.dropFirst(), as: UTF8.self), in: text.document)
    }

    /// What a link says whose author wrote no words; nil for all other links.
    func givenWords(of link: NodeID) -> String? { mark(of: link, in: marks.links)?.words }

    /// Calls with each line of code without its end, which is LF, CRLF or CR in the file.
    func forEachLine(of code: NodeID, _ body: (ArraySlice<UInt8>) -> Void) {
        var rest = tree.bytes(of: code)
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isLineEnd }
            body(line)
            rest = rest[line.endIndex...]
            rest = rest.dropFirst(rest.starts(with: [.carriageReturn, .lineFeed]) ? 2 : 1)
        }
    }
}
