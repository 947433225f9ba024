/// A node of a `MarkdownTree`: its place in the list of nodes, so that the order of ids is the order of the text.
public struct NodeID: Hashable, Sendable {
    public let index: Int

    @inlinable public init(_ index: Int) {
        self.index = index
    }
}

extension NodeID: Strideable {
    @inlinable public static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
    @inlinable public static func == (left: NodeID, right: NodeID) -> Bool { left.index == right.index }
    @inlinable public func advanced(by distance: Int) -> NodeID { NodeID(index + distance) }
    @inlinable public func distance(to other: NodeID) -> Int { other.index - index }
}
