internal import Diagnostics

/// The text of one block as the library reads it: lines without indentation and quote marks, each ended by one line
/// feed, and `|` for the `\|` of a table. Every byte knows where it stands in the file, so what is found here is
/// found there.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// Where each byte stands; for the `|` of a `\|`, the backslash.
    private var offsets: [Int] = []
    private let source: [UInt8]

    /// - Parameters:
    ///   - lines: Where the text of each line stands, without what its containers put before it.
    ///   - unescapesBars: Whether the text is that of a table, or of a paragraph that a table was cut from.
    init(_ source: [UInt8], lines: [Range<Int>], unescapesBars: Bool = false) {
        self.source = source
        for (index, line) in lines.enumerated() {
            if index > 0 { append(.lineFeed, at: lines[index - 1].upperBound) }
            append(line, unescapesBars: unescapesBars)
        }
        offsets.append(lines.last?.upperBound ?? 0)
    }
}

extension BlockContent {
    /// Where a part of the content stands in the file. An empty part is the place before its byte.
    func place(of part: Range<Int>) -> Range<Int> {
        let start = offsets[part.lowerBound]
        guard let last = part.last else { return start..<start }
        return start..<max(start, endOfByte(last))
    }

    private func endOfByte(_ index: Int) -> Int {
        switch bytes[index] {
        case .lineFeed: offsets[index + 1]
        case UInt8(ascii: "|") where source[offsets[index]] == UInt8(ascii: "\\"): offsets[index] + 2
        default: offsets[index] + 1
        }
    }

    private mutating func append(_ line: Range<Int>, unescapesBars: Bool) {
        var index = line.lowerBound
        while index < line.upperBound {
            let isEscapedBar =
                unescapesBars && source[index] == UInt8(ascii: "\\")
                && index + 1 < line.upperBound && source[index + 1] == UInt8(ascii: "|")
            append(isEscapedBar ? UInt8(ascii: "|") : source[index], at: index)
            index += isEscapedBar ? 2 : 1
        }
    }

    private mutating func append(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }
}
