internal import Diagnostics

/// The mark that opens a link's definition, `[label]:`, as it stands on a line.
struct LinkDefinition {
    /// From the bracket to the colon.
    let range: Range<Int>
    let label: Range<Int>

    /// Nil when the line opens with anything else.
    init?(in bytes: [UInt8], line: Range<Int>) {
        let start = ContainerMarks.end(in: bytes, line: line)
        guard start < line.upperBound, bytes[start] == UInt8(ascii: "["),
            let close = Self.close(in: bytes, from: start + 1, to: line.upperBound), close > start + 1,
            close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":"), bytes[start + 1] != UInt8(ascii: "^")
        else { return nil }
        range = start..<(close + 2)
        label = (start + 1)..<close
    }

    /// The first bracket that closes a label, not counting those behind a backslash.
    static func close(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        (start..<end).first { bytes[$0] == UInt8(ascii: "]") && bytes[$0 - 1] != UInt8(ascii: "\\") }
    }

    /// A label as labels are compared: blanks joined, letters small.
    static func normalised(_ label: ArraySlice<UInt8>) -> String {
        let words = label.split { $0.isBlank || $0.isLineEnd }.map { String(decoding: $0, as: UTF8.self) }
        return words.joined(separator: " ").lowercased()
    }
}
