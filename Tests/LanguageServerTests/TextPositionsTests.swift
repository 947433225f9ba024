import Diagnostics
import TestSupport
import Testing

@testable import LanguageServer

@Suite struct TextPositionsTests {
    @Test("Each place is the line and column that an editor counts, and the other way round", arguments: 1...20)
    func everyPlace(seed: Int) {
        var dice = Dice(seed: seed)
        let text = EditorText(&dice, count: 150)
        let mark = dice.roll(2) == 0 ? "\u{FEFF}" : ""
        let file = SourceFile(path: "a.md", text: mark + text.text)
        for encoding in PositionEncoding.allCases {
            let positions = TextPositions(file, encoding)
            for index in 0...text.pieces.count {
                let place = text.place(before: index, inUTF8: encoding == .utf8)
                let position = EditorPosition(line: place.line, character: place.column)
                let offset = mark.utf8.count + text.offset(before: index)
                #expect(positions.position(at: offset) == position)
                #expect(positions.offset(of: position) == offset)
            }
        }
    }

    @Test(
        "A place that there is not is the nearest before it",
        arguments: [
            (0, 2, 1), (0, 4, 6), (0, 99, 6), (1, 0, 8), (1, 99, 9), (2, 0, 9), (99, 99, 9), (-1, 0, 0), (0, -1, 0),
            (Int.max, Int.max, 9), (0, Int.min, 0),
        ])
    func placesThatAreNone(line: Int, column: Int, offset: Int) {
        let positions = TextPositions(SourceFile(path: "a.md", text: "a😀b\r\nc"), .utf16)
        #expect(positions.offset(of: EditorPosition(line: line, character: column)) == offset)
    }

    @Test(
        "A byte within a character or a line’s end is the place before it",
        arguments: [(2, 1), (4, 1), (7, 4), (99, 1)])
    func bytesWithin(offset: Int, column: Int) {
        let positions = TextPositions(SourceFile(path: "a.md", text: "a😀b\r\nc"), .utf16)
        #expect(positions.position(at: offset).character == column)
    }

    @Test func bytesOfAnotherEncodingAreCountedToo() {
        let positions = TextPositions(SourceFile(path: "a.csv", bytes: [0x61, 0xA3, 0xFF, 0x62]), .utf16)
        #expect(positions.offset(of: positions.position(at: 4)) == 4)
    }

    @Test(arguments: [([], PositionEncoding.utf16), (["utf-32", "utf-16"], .utf16), (["utf-16", "utf-8"], .utf8)])
    func bytesAreCountedWhereTheEditorOffersIt(_ offered: [String], _ encoding: PositionEncoding) {
        #expect(PositionEncoding(offered: offered) == encoding)
    }
}
