import Diagnostics

/// The blocks that the callers of a template have filled.
struct GivenBlocks {
    /// In the order in which they were given.
    private(set) var spans: [Span] = []
    /// Only looked up, never listed.
    private var blocks: [String: Block] = [:]

    subscript(name: String) -> Block? { blocks[name] }

    /// With the blocks that a call on the way gives, except those that an outer caller gave. There is one of a name
    /// at most, so that a recursion comes back to the same blocks.
    func adding(_ inner: [Block]) -> GivenBlocks {
        var all = self
        for block in inner where blocks[block.name] == nil {
            all.blocks[block.name] = block
            all.spans.append(block.span)
        }
        return all
    }
}
