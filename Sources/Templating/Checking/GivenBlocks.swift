/// The blocks that the callers of a template have filled.
struct GivenBlocks: Sendable {
    private(set) var blocks: [Block] = []

    subscript(name: String) -> Block? {
        blocks.first { $0.name == name }
    }

    /// With the blocks that a call on the way gives; what an outer caller gave comes first.
    func adding(_ inner: [Block]) -> GivenBlocks {
        inner.isEmpty ? self : GivenBlocks(blocks: blocks + inner.filter { self[$0.name] == nil })
    }
}
