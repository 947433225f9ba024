import Diagnostics

/// Writes a page by the instructions of its template.
///
/// A loop without recursion, so that no page is nested too deep for it. It has no failure: whatever could fail was
/// found when the template was compiled. A page that becomes too large is given up, which shows in its size alone.
struct Renderer {
    private let code: Code
    private let output: ByteBuffer
    /// The place of the next instruction.
    private var position = 0
    /// The value that was found last.
    private var value = Value.nothing
    /// What sections have stepped into, from the page inwards.
    private var frames: [Value]
    private var lists: [OpenList] = []
    private var calls: [OpenCall] = []
    /// What lines begin with.
    private var indentation: [UInt8] = []
    /// How many bytes the output may have at most, and how many turns of lists there were, each of which counts as one.
    private let limit: Int
    private var turns = 0

    private struct OpenList {
        let items: [Value]
        var next = 1
    }

    private struct OpenCall {
        /// The first instruction of what is called.
        let start: Int
        /// What was open where it was called, and where to go on there.
        let frames: [Value]
        let position: Int
    }

    /// Appends a page.
    ///
    /// - Parameter limit: Of its bytes.
    static func render(
        _ code: Code, with page: Value, into output: ByteBuffer, limit: Int = Limits.pageSize
    ) {
        var renderer = Renderer(code: code, page: page, output: output, limit: output.count + limit)
        renderer.run()
    }

    private init(code: Code, page: Value, output: ByteBuffer, limit: Int) {
        self.code = code
        self.output = output
        self.limit = limit
        frames = [page]
    }
}

extension Renderer {
    private mutating func run() {
        let code = code
        code.instructions.withUnsafeBufferPointer { instructions in
            code.text.withUnsafeBufferPointer { text in
                while position < instructions.count {
                    position += 1
                    perform(instructions[position - 1], text)
                    guard output.count + turns <= limit else { return giveUp() }
                }
            }
        }
    }

    /// Whoever takes the page sees by its size that it is not whole.
    private mutating func giveUp() {
        for _ in 0..<max(0, limit + 1 - output.count) { output.append(.space) }
    }

    /// - Parameter text: Of the template.
    @inline(__always)
    private mutating func perform(_ instruction: Instruction, _ text: UnsafeBufferPointer<UInt8>) {
        switch instruction {
        case .text(let range): output.append(UnsafeBufferPointer(rebasing: text[range]))
        case .startLine: startLine()
        case .indent(let range): indentation += code.text[range]
        case .outdent(let count): indentation.removeLast(count)
        case .takeFrame(let frame): value = frames[frame]
        case .take(let slot, let frame): value = frames[frame][slot]
        case .follow(let slot): value = value[slot]
        case .print(let operand): print(value(of: operand))
        case .jumpUnlessSet(let operand, let end): if !value(of: operand).isThere { position = end }
        case .jumpIfThere(let operand, let end): if value(of: operand).isThere { position = end }
        case .enter(let operand, let end): enter(value(of: operand), orJumpTo: end)
        case .leave: frames.removeLast()
        case .enterFirst(let operand, let end): enterFirst(of: value(of: operand), orJumpTo: end)
        case .enterNext(let start): enterNext(andJumpTo: start)
        case .call(let index): call(code.calls[index])
        case .endCall(let start): endCall(start)
        }
    }

    private func value(of operand: Operand) -> Value {
        switch operand {
        case .inHand: value
        case .name(let slot, let frame): frames[frame][slot]
        }
    }

    /// A partial that is called within a line is not indented there.
    private mutating func startLine() {
        if !indentation.isEmpty, output.last ?? .lineFeed == .lineFeed { output.append(indentation) }
    }

    private mutating func print(_ value: Value) {
        switch value {
        case .text(let text): code.kind.escape(text, into: output)
        case .lines(let text): printLines(text)
        case .rendered(let rendered) where rendered.kind == code.kind: rendered.write(into: output)
        case .rendered(let other): escape(other)
        case .flag, .record, .list, .nothing: break
        }
    }

    private mutating func printLines(_ text: String) {
        guard text.holdsLineEnd, let lineBreak = code.kind.lineBreak else {
            return code.kind.escape(text, into: output)
        }
        for (index, line) in text.lines.enumerated() {
            if index > 0 { output.append(lineBreak) }
            code.kind.escape(line, into: output)
        }
    }

    private mutating func escape(_ other: Rendered) {
        let bytes = ByteBuffer()
        other.write(into: bytes)
        code.kind.escape(bytes.text, into: output)
    }
}

// MARK: Groups, lists and calls

extension Renderer {
    private mutating func enter(_ value: consuming Value, orJumpTo end: Int) {
        guard value.isThere else {
            position = end
            return
        }
        frames.append(value)
    }

    private mutating func enterFirst(of value: consuming Value, orJumpTo end: Int) {
        guard case .list(let items) = value, let first = items.first else {
            position = end
            return
        }
        lists.append(OpenList(items: items))
        frames.append(first)
    }

    private mutating func enterNext(andJumpTo start: Int) {
        let last = lists.count - 1
        let next = lists[last].next
        if next < lists[last].items.count {
            frames[frames.count - 1] = lists[last].items[next]
            lists[last].next = next + 1
            position = start
            turns += 1
        } else {
            lists.removeLast()
            frames.removeLast()
        }
    }

    private mutating func call(_ call: Code.Call) {
        calls.append(OpenCall(start: call.start, frames: frames, position: position))
        frames = call.frames.map { frame in frame.map { frames[$0] } ?? .nothing }
        position = call.start
    }

    private mutating func endCall(_ start: Int) {
        guard let last = calls.last, last.start == start else { return }
        calls.removeLast()
        frames = last.frames
        position = last.position
    }
}

extension Value {
    /// Whether a section over this is printed.
    fileprivate var isThere: Bool {
        switch self {
        case .flag(let isSet): isSet
        case .list(let items): !items.isEmpty
        case .text, .lines, .rendered, .record: true
        case .nothing: false
        }
    }

    /// The value of a group's name.
    fileprivate subscript(slot: Int) -> Value {
        if case .record(let record) = self { record.value(slot) } else { .nothing }
    }
}
