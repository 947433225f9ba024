internal import Diagnostics

/// The lines of a calendar file (RFC 5545): each ends in a carriage return and a line feed, and one of more than 75 bytes
/// goes on in the next behind a blank.
struct CalendarText: Sendable {
    private(set) var bytes: [UInt8] = []
    private static let longest = 75

    /// A property whose value needs no signs before its own.
    mutating func add(_ name: String, _ value: String) { add(line: Array("\(name):\(value)".utf8)) }

    /// A property with words.
    mutating func add(_ name: String, text: String) {
        var line = Array("\(name):".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case .lineFeed: line += "\\n".utf8
            case _ where byte < .space: line.append(.space)
            default: line.append(byte)
            }
        }
        add(line: line)
    }

    /// No letter is cut in two.
    private mutating func add(line: [UInt8]) {
        var rest = line[...]
        var room = Self.longest
        while rest.count > room {
            var end = rest.startIndex + room
            while rest[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += rest[..<end]
            bytes += [.carriageReturn, .lineFeed, .space]
            rest = rest[end...]
            room = Self.longest - 1
        }
        bytes += rest
        bytes += [.carriageReturn, .lineFeed]
    }
}
