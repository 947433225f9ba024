/// What was found out about some nodes of a tree, by node. It is filled in the order of the nodes and then only read;
/// whether it holds anything of a node is one look at a bit.
public struct NodeTable<Value> {
    @usableFromInline var bits: [UInt64] = []
    @usableFromInline var entries: [Entry] = []

    public struct Entry {
        public let node: NodeID
        public let value: Value

        @inlinable init(node: NodeID, value: Value) {
            self.node = node
            self.value = value
        }
    }

    @inlinable public init() {}

    /// Those that have a value, in the order of the text.
    @inlinable public var all: [Entry] { entries }

    @inlinable public var isEmpty: Bool { entries.isEmpty }

    /// Those of the nodes in a range.
    @inlinable public func entries(in range: Range<NodeID>) -> ArraySlice<Entry> {
        entries[place(of: range.lowerBound)..<place(of: range.upperBound)]
    }

    @inlinable public func contains(_ node: NodeID) -> Bool {
        let word = node.index >> 6
        return word < bits.count && bits[word] & (1 << UInt64(node.index & 63)) != 0
    }

    @inlinable public subscript(node: NodeID) -> Value? {
        contains(node) ? entries[place(of: node)].value : nil
    }

    /// - Parameter node: Anywhere in the text; the last one again replaces its value.
    @inlinable public mutating func set(_ value: Value, of node: NodeID) {
        let entry = Entry(node: node, value: value)
        let place = place(of: node)
        if contains(node) { entries[place] = entry } else { entries.insert(entry, at: place) }
        let word = node.index >> 6
        while bits.count <= word { bits.append(0) }
        bits[word] |= 1 << UInt64(node.index & 63)
    }

    /// Of the first entry that is of this node or a later one.
    @inlinable func place(of node: NodeID) -> Int {
        guard let last = entries.last, last.node >= node else { return entries.count }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].node < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension NodeTable: Sendable where Value: Sendable {}
extension NodeTable.Entry: Sendable where Value: Sendable {}

/// Some nodes of a tree.
package struct NodeSet: Sendable {
    private var table = NodeTable<Void>()

    package init() {}

    package var isEmpty: Bool { table.isEmpty }

    package func contains(_ node: NodeID) -> Bool { table.contains(node) }

    package mutating func insert(_ node: NodeID) { table.set((), of: node) }
}
