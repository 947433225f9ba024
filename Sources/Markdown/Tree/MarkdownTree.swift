package import Diagnostics

/// A Markdown file as a list of nodes in reading order. It never changes: what is found out about a text stands in
/// tables beside it, by `NodeID`.
///
/// A node is followed by all that stands in it, so the nodes of a subtree are one range. The footnotes follow the other
/// blocks, in the order of their first marks.
public final class MarkdownTree: Sendable {
    package let source: SourceFile
    /// The texts of all nodes, with escapes and entities decoded.
    public let text: [UInt8]
    @usableFromInline let nodes: [Node]
    /// The blocks of the text itself, without the footnotes, with all that stands in them.
    package let body: Range<NodeID>
    /// The footnotes that the text refers to; a mark's number counts from 1 into them.
    package let footnotes: [NodeID]
    private let links: [LinkTexts]
    private let alignments: [[Alignment]]
    /// In the order of the nodes.
    private let attributes: [(node: NodeID, attributes: Attributes)]

    init(
        source: SourceFile, text: [UInt8], nodes: [Node], body: Range<NodeID>, footnotes: [NodeID], links: [LinkTexts],
        alignments: [[Alignment]], attributes: [(node: NodeID, attributes: Attributes)]
    ) {
        self.source = source
        self.text = text
        self.nodes = nodes
        self.body = body
        self.footnotes = footnotes
        self.links = links
        self.alignments = alignments
        self.attributes = attributes
    }

    /// How the colons in the line of dashes ask for a column's text to stand.
    public enum Alignment: Sendable {
        case none, left, centre, right
    }

    /// What a link or an image holds beside its words, as parts of the tree's text.
    struct LinkTexts: Sendable {
        let destination: TextRange
        let title: TextRange
    }
}

// MARK: - One node

extension MarkdownTree {
    @inlinable public subscript(id: NodeID) -> Node { nodes[id.index] }

    package func span(of id: NodeID) -> Span { Span(source, self[id].range) }

    /// Where the text of a text, code or HTML stands in `text`.
    @inlinable public func textRange(of id: NodeID) -> Range<Int> {
        Int(nodes[id.index].textStart)..<Int(nodes[id.index].textEnd)
    }

    /// The text of a text, code or HTML.
    @inlinable public func bytes(of id: NodeID) -> ArraySlice<UInt8> { text[textRange(of: id)] }

    package func string(of id: NodeID) -> String { String(decoding: bytes(of: id), as: UTF8.self) }

    /// What a heading, a paragraph or a list's item carries in braces at its end. What the first paragraph of an item
    /// carries is the item's.
    package func attributes(of id: NodeID) -> Attributes? {
        guard self[id].hasAttributes else { return nil }
        var (low, high) = (0, attributes.count)
        while low < high {
            let middle = (low + high) / 2
            if attributes[middle].node < id { low = middle + 1 } else { high = middle }
        }
        return low < attributes.count && attributes[low].node == id ? attributes[low].attributes : nil
    }

    /// What all nodes carry, in their order.
    package var allAttributes: [(node: NodeID, attributes: Attributes)] { attributes }

    /// The address of a link, or the path of an image's file, with escapes and entities decoded.
    package func destination(of id: NodeID) -> ArraySlice<UInt8> { text[links[self[id].number].destination.range] }

    /// Whether a link is the mark of a footnote whose label has a blank, `[^Care Act]`: then its definition is a finding.
    package func isMisreadFootnote(_ link: NodeID) -> Bool {
        let written = source.bytes[self[link].range]
        return written.starts(with: "[^".utf8) && written.last == UInt8(ascii: "]")
    }

    /// The text in quotes after the address of a link or an image; empty when there is none.
    package func title(of id: NodeID) -> ArraySlice<UInt8> { text[links[self[id].number].title.range] }

    /// Of a table, one for each column.
    package func alignments(of id: NodeID) -> [Alignment] { alignments[self[id].number] }

    /// What stands after the opening fence of a code block; empty for indented code.
    package func info(of id: NodeID) -> ArraySlice<UInt8> {
        let start = textRange(of: id).lowerBound
        return text[(start - self[id].number)..<start]
    }

    /// The label of a footnote, as written between `[^` and `]`.
    package func label(of footnote: NodeID) -> String { string(of: footnote) }
}
