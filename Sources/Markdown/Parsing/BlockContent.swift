internal import Diagnostics

/// The text of one block as the library reads it: lines without indentation and quote marks, each ended by one line
/// feed, and `|` for the `\|` of a table. Every byte knows where it stands in the file, so what is found here is
/// found there.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// Where the bytes start in the file.
    private var start = 0
    /// Bytes that stand one behind the other in the file too, but for those that begin at the start: most blocks have
    /// no others.
    private var laterRuns: [Run] = []

    private struct Run {
        /// Where it starts in `bytes`.
        let start: Int
        /// Where it starts in the file.
        let place: Int
    }

    /// - Parameters:
    ///   - lines: Where the text of each line stands, without what its containers put before it.
    ///   - unescapesBars: Whether the text is that of a table, or of a paragraph that a table was cut from.
    init(_ source: [UInt8], lines: some Collection<Range<Int>>, unescapesBars: Bool = false) {
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
        for (index, line) in lines.enumerated() {
            if index > 0 { bytes.append(.lineFeed) }
            if unescapesBars { appendUnescapingBars(line, of: source) } else { append(line, of: source) }
        }
    }
}

extension BlockContent {
    /// Where a part of the content stands in the file. An empty part is the place before its byte.
    func place(of part: Range<Int>) -> Range<Int> {
        let start = place(of: part.lowerBound)
        guard let last = part.last else { return start..<start }
        return start..<max(start, endOfByte(last))
    }

    /// A line's end stands directly behind its line; the `|` of a `\|` is two bytes long, and a run ends behind it.
    private func endOfByte(_ index: Int) -> Int {
        let isEscapedBar = bytes[index] == UInt8(ascii: "|") && run(of: index + 1).start == index + 1
        return bytes[index] == .lineFeed || isEscapedBar ? place(of: index + 1) : place(of: index) + 1
    }

    private func place(of index: Int) -> Int {
        let run = run(of: index)
        return run.place + index - run.start
    }

    /// The last run that starts at a byte or before it.
    private func run(of index: Int) -> Run {
        var (low, high) = (0, laterRuns.count)
        while low < high {
            let middle = (low + high) / 2
            if laterRuns[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? Run(start: 0, place: start) : laterRuns[low - 1]
    }

    private mutating func append(_ line: Range<Int>, of source: [UInt8]) {
        if bytes.isEmpty {
            start = line.lowerBound
        } else {
            laterRuns.append(Run(start: bytes.count, place: line.lowerBound))
        }
        bytes.append(contentsOf: source[line])
    }

    private mutating func appendUnescapingBars(_ line: Range<Int>, of source: [UInt8]) {
        var start = line.lowerBound
        for index in line where source[index] == UInt8(ascii: "|") && index > start {
            guard source[index - 1] == UInt8(ascii: "\\") else { continue }
            append(start..<(index - 1), of: source)
            bytes.append(UInt8(ascii: "|"))
            start = index + 1
        }
        append(start..<line.upperBound, of: source)
    }
}
