internal import Diagnostics

/// The mark that opens a footnote's definition, `[^label]:`, as it stands on a line.
struct FootnoteDefinition {
    /// From the bracket to the colon.
    let range: Range<Int>
    let label: Range<Int>

    /// Nil when the line opens with anything else. The label holds no blanks, as in the library.
    init?(in bytes: [UInt8], line: Range<Int>) {
        let start = ContainerMarks.end(in: bytes, line: line)
        guard bytes[start..<line.upperBound].starts(with: Array("[^".utf8)),
            let close = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]")), close > start + 2,
            close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":"),
            !bytes[start..<close].contains(where: \.isBlank)
        else { return nil }
        range = start..<(close + 2)
        label = (start + 2)..<close
    }
}
