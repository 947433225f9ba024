import TestSupport
import Testing

@testable import Reports

/// Lines of a calendar as RFC 5545 folds and escapes them.
@Suite struct CalendarTextTests {
    @Test func aShortLineStaysAsItIs() {
        #expect(Self.written("Sign the leases") == "SUMMARY:Sign the leases\r\n")
    }

    @Test func signsOfTheFormAreEscapedAndLinesAreJoined() {
        #expect(Self.written("a, b; c \\ d\ne: f") == "SUMMARY:a\\, b\\; c \\\\ d\\ne: f\r\n")
    }

    @Test func aLineOf75BytesIsNotFolded() {
        let words = String(repeating: "x", count: 67)
        #expect(Self.written(words) == "SUMMARY:\(words)\r\n")
        #expect(Self.written(words + "y") == "SUMMARY:\(words)\r\n y\r\n")
    }

    @Test func whateverStandsThereIsReadBackAndNoLineIsTooLong() {
        var dice = Dice(seed: 5545)
        for _ in 0..<2_000 {
            let words = (0..<dice.roll(120)).map { _ in dice.pick(["a", " ", ",", ";", "\\", "\n", "é", "–", "🏊", ":"])
            }
            .joined()
            let written = Self.written(words)
            let lines = Array(written.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
            for line in lines {
                #expect(line.last == 0x0D && line.count - 1 <= 75)
                #expect(String(validating: line, as: UTF8.self) != nil)
            }
            #expect(Self.read(written) == words)
        }
    }

    private static func written(_ words: String) -> String {
        var calendar = CalendarText()
        calendar.add("SUMMARY", text: words)
        return String(decoding: calendar.bytes, as: UTF8.self)
    }

    /// The words of a single property.
    private static func read(_ text: String) -> String {
        var bytes = Array(text.utf8.dropFirst("SUMMARY:".utf8.count).dropLast(2))
        while let fold = bytes.indices.first(where: { bytes[$0...].starts(with: [0x0D, 0x0A, 0x20]) }) {
            bytes.removeSubrange(fold..<(fold + 3))
        }
        var words: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isEscape = bytes[index] == UInt8(ascii: "\\")
            if isEscape { index += 1 }
            words.append(isEscape && bytes[index] == UInt8(ascii: "n") ? 0x0A : bytes[index])
            index += 1
        }
        return String(decoding: words, as: UTF8.self)
    }
}
