/// Nodes that stand side by side, each to be asked for what stands in it.
public struct Siblings: Sequence, Sendable {
    @usableFromInline let tree: MarkdownTree
    /// From the first to behind the last, with all that stands in them.
    public let range: Range<NodeID>

    @inlinable public init(_ range: Range<NodeID>, in tree: MarkdownTree) {
        self.tree = tree
        self.range = range
    }

    public struct Iterator: IteratorProtocol {
        @usableFromInline let tree: MarkdownTree
        @usableFromInline var following: NodeID
        @usableFromInline let end: NodeID

        @inlinable init(_ siblings: Siblings) {
            tree = siblings.tree
            following = siblings.range.lowerBound
            end = siblings.range.upperBound
        }

        @inlinable public mutating func next() -> NodeID? {
            guard following < end else { return nil }
            defer { following = tree.behind(following) }
            return following
        }
    }

    @inlinable public func makeIterator() -> Iterator { Iterator(self) }
}

extension MarkdownTree {
    /// The first node behind a node and all that stands in it.
    @inlinable public func behind(_ id: NodeID) -> NodeID { NodeID(Int(nodes[id.index].next)) }

    /// A node and all that stands in it, in reading order.
    @inlinable public func subtree(of id: NodeID) -> Range<NodeID> { id..<behind(id) }

    /// All that stands in a node, in reading order.
    @inlinable public func inside(_ id: NodeID) -> Range<NodeID> { NodeID(id.index + 1)..<behind(id) }

    /// The nodes that stand directly in a node.
    @inlinable public func children(of id: NodeID) -> Siblings { Siblings(inside(id), in: self) }

    /// - Parameter range: From a node to behind one that stands beside it.
    @inlinable public func siblings(_ range: Range<NodeID>) -> Siblings { Siblings(range, in: self) }

    /// Every node of the text and of its footnotes, in reading order.
    package var all: Range<NodeID> { NodeID(0)..<NodeID(nodes.count) }

    /// The cells of a table's row or the rows of a table.
    package func childCount(of id: NodeID) -> Int { children(of: id).reduce(0) { count, _ in count + 1 } }
}

extension MarkdownTree {
    /// The words alone: what is left without emphasis, links and images around them. A line's end is a blank.
    package func plainText(in range: Range<NodeID>) -> String {
        var bytes: [UInt8] = []
        for id in range { appendWords(of: id, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a heading, paragraph, cell or link.
    package func plainText(of id: NodeID) -> String { plainText(in: inside(id)) }

    private func appendWords(of id: NodeID, to bytes: inout [UInt8]) {
        switch self[id].kind {
        case .text, .inlineCode, .inlineHTML: bytes.append(contentsOf: text[textRange(of: id)])
        case .softBreak, .hardBreak: bytes.append(.space)
        default: break
        }
    }
}
