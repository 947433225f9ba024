import Diagnostics

/// A partial or filled block at a place where it is called, with what it finds there.
struct Expansion {
    /// The template, or the block that fills another.
    let place: Span
    let view: Scope.View
    /// The blocks that the callers have filled.
    let given: [Span]
    /// How many frames were open.
    let frames: Int
    let call: Span
}

extension Expansion {
    /// Whether checking both would find the same.
    func isSame(as other: Expansion) -> Bool {
        place == other.place && view == other.view && given == other.given
    }
}
