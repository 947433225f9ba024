internal import Diagnostics

/// The mark that opens a footnote's definition, `[^label]:`.
struct FootnoteDefinition {
    /// From the bracket to the colon.
    let range: Range<Int>
    let label: Range<Int>

    /// Nil when no definition starts at `start` of a line. The label holds no blanks, as in the library.
    init?(in bytes: [UInt8], at start: Int, lineEnd: Int) {
        guard bytes[start..<lineEnd].starts(with: "[^".utf8),
            let close = bytes[start..<lineEnd].firstIndex(where: { $0 == UInt8(ascii: "]") || $0.isBlank }),
            close > start + 2, bytes[close...].prefix(lineEnd - close).starts(with: "]:".utf8)
        else { return nil }
        range = start..<(close + 2)
        label = (start + 2)..<close
    }

    /// The last definition that opens in `line`.
    init?(lastIn line: Range<Int>, of bytes: [UInt8]) {
        let start = line.last { bytes[$0..<line.upperBound].starts(with: "[^".utf8) }
        guard let start else { return nil }
        self.init(in: bytes, at: start, lineEnd: line.upperBound)
    }
}
