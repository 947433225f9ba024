/// Puts the instructions of a template together.
struct CodeBuilder {
    private var instructions: [Instruction] = []
    private var text: [UInt8] = []
    private var calls: [Code.Call] = []
    /// The place furthest on that a jump leads to: words behind it are a run of their own.
    private var lastTarget = 0

    func code(of kind: OutputKind) -> Code {
        Code(kind: kind, instructions: instructions, text: text, calls: calls)
    }
}

extension CodeBuilder {
    /// Where the next instruction will stand.
    var end: Int { instructions.count }

    /// The same, for jumps that lead there.
    mutating func target() -> Int {
        lastTarget = end
        return end
    }

    mutating func add(_ instruction: Instruction) {
        instructions.append(instruction)
    }

    /// The value in hand, for the next instruction alone: what was taken for it need not be taken in hand.
    mutating func takeOperand() -> Operand {
        guard lastTarget < end, case .take(let slot, let frame) = instructions.last else { return .inHand }
        instructions.removeLast()
        return .name(slot: slot, frame: frame)
    }

    mutating func replace(at place: Int, by instruction: Instruction) {
        instructions[place] = instruction
    }

    /// Words, joined to those before where nothing can come between.
    mutating func add(_ words: ArraySlice<UInt8>) {
        guard !words.isEmpty else { return }
        let range = stored(words)
        if lastTarget < end, case .text(let before) = instructions.last {
            instructions[end - 1] = .text(before.lowerBound..<range.upperBound)
        } else {
            add(.text(range))
        }
    }

    mutating func addIndentation(_ blanks: ArraySlice<UInt8>) {
        add(.indent(stored(blanks)))
    }

    /// Takes the value of a name in hand.
    mutating func add(_ place: Scope.Place) {
        add(place.slots.first.map { .take(slot: $0, frame: place.frame) } ?? .takeFrame(place.frame))
        for slot in place.slots.dropFirst() { add(.follow(slot: slot)) }
    }

    mutating func add(_ call: Code.Call) {
        calls.append(call)
        add(.call(calls.count - 1))
    }

    private mutating func stored(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
        let start = text.count
        text.append(contentsOf: bytes)
        return start..<text.count
    }
}
