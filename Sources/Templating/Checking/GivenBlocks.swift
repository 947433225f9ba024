/// The blocks that the callers of a template have filled.
struct GivenBlocks: Sendable {
    private(set) var blocks: [Block] = []

    subscript(name: String) -> Block? {
        blocks.first { $0.name == name }
    }

    /// With the blocks that a call on the way gives, except those that an outer caller gave. There is one of a name
    /// at most, so that a recursion comes back to the same blocks.
    func adding(_ inner: [Block]) -> GivenBlocks {
        inner.isEmpty ? self : GivenBlocks(blocks: blocks + inner.filter { self[$0.name] == nil })
    }
}
