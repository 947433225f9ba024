internal import Diagnostics

/// In which units the columns of a line are counted.
package enum PositionEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// As an editor counts that says nothing of it.
    case utf16 = "utf-16"

    /// The one that costs least of those that an editor offers.
    package init(offered: [String]) {
        self = offered.contains(Self.utf8.rawValue) ? .utf8 : .utf16
    }

    /// How many units bytes of UTF-8 are.
    func count(_ bytes: ArraySlice<UInt8>) -> Int {
        switch self {
        case .utf8: bytes.count
        case .utf16: bytes.reduce(0) { $0 + Self.utf16Units(begunBy: $1) }
        }
    }

    /// The byte of a line at which a column begins: within a character, the character’s first; behind the line, its end.
    func offset(ofColumn column: Int, in line: ArraySlice<UInt8>) -> Int {
        var (left, offset) = (column, line.startIndex)
        while offset < line.endIndex {
            var next = offset + 1
            while next < line.endIndex, line[next].continuesCharacter { next += 1 }
            left -= count(line[offset..<next])
            if left < 0 { break }
            offset = next
        }
        return offset
    }

    /// Characters beyond the first 65,536 take four bytes, and two units.
    private static func utf16Units(begunBy byte: UInt8) -> Int {
        byte.continuesCharacter ? 0 : byte >= 0xF0 ? 2 : 1
    }
}

extension UInt8 {
    var continuesCharacter: Bool { self & 0xC0 == 0x80 }
}
