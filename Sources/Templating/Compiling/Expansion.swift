import Diagnostics

/// A partial or filled block at a place where it is called, with what it finds there.
struct Expansion {
    /// The template, or the block that fills another.
    let place: Span
    let scope: Scope
    /// The blocks that the callers have filled.
    let given: GivenBlocks
    let call: Span
    /// Its first instruction.
    let start: Int
    /// Whether it goes on with itself.
    var callsItself = false
}

extension Expansion {
    /// Whether compiling both would find and make the same.
    func isSame(as other: Expansion) -> Bool {
        place == other.place && given.spans == other.given.spans && scope.view == other.scope.view
    }
}
