/// A line of text: pieces that stand side by side, of which the first and the last may be cut.
package struct TextRun: Sendable {
    /// From the first piece to behind the last, with all that stands in them.
    package let nodes: Range<NodeID>
    /// The part of the tree's text that is meant; texts lie in it in the order of their nodes.
    package let window: Range<Int>

    package init(nodes: Range<NodeID>, window: Range<Int> = 0..<Int.max) {
        self.nodes = nodes
        self.window = window
    }

    package var isEmpty: Bool { nodes.isEmpty }
}
