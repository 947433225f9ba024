/// A template made ready for one type of page: a list of instructions in which partials and blocks stand where they
/// are called, and every name is the place where its value is found.
struct Code: Sendable {
    let kind: OutputKind
    let instructions: [Instruction]
    /// The words of the template that are printed as they stand, one run behind the other.
    let text: [UInt8]
    let calls: [Call]

    /// A partial or block that goes on with itself.
    struct Call: Sendable {
        /// Its first instruction.
        let start: Int
        /// For each of the frames that were open there: the one open here that takes its place. Nil for one that
        /// cannot be seen from there.
        let frames: [Int?]
    }
}

/// One step of rendering. Jumps go to the place of an instruction.
///
/// There is one value in hand at a time: what was found last. What sections have stepped into are the frames.
enum Instruction: Sendable {
    /// Words of the template.
    case text(Range<Int>)
    /// Begins a line with the indentation of all callers, unless something stands on it already.
    case startLine
    /// From here on lines begin with these blanks, after those of the callers further out.
    case indent(Range<Int>)
    case outdent(Int)

    /// Takes in hand what a section has stepped into.
    case takeFrame(Int)
    /// Takes in hand a value of a frame's group.
    case take(slot: Int, frame: Int)
    /// Takes in hand a value of the group in hand.
    case follow(slot: Int)
    case print(Operand)

    case jumpUnlessSet(Operand, to: Int)
    case jumpIfThere(Operand, to: Int)
    /// Steps into a value, if there is one.
    case enter(Operand, orJump: Int)
    case leave
    /// Steps into the first item of a list, if there is one.
    case enterFirst(Operand, orJump: Int)
    /// Steps into the next item, or leaves the list.
    case enterNext(andJump: Int)

    case call(Int)
    /// Goes back to where the partial or block that begins there was called; on if it was not called but come upon.
    case endCall(start: Int)
}

/// The value that an instruction works on.
enum Operand: Sendable {
    case inHand
    /// A value of a frame's group, which is not taken in hand for it.
    case name(slot: Int, frame: Int)
}
