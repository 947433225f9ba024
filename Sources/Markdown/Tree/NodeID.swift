/// A node of a `MarkdownTree`: its place in the list of nodes, so that the order of ids is the order of the text.
package struct NodeID: Hashable, Sendable {
    @usableFromInline package let index: Int

    @inlinable package init(_ index: Int) {
        self.index = index
    }
}

extension NodeID: Strideable {
    @inlinable package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
    @inlinable package static func == (left: NodeID, right: NodeID) -> Bool { left.index == right.index }
    @inlinable package func advanced(by distance: Int) -> NodeID { NodeID(index + distance) }
    @inlinable package func distance(to other: NodeID) -> Int { other.index - index }
}
