import Diagnostics
import TestSupport
import Testing

@Suite struct SourceFileTests {
    @Test(arguments: ["a\n1️⃣b", "a\r\n1️⃣b", "a\r1️⃣b"])
    func everyLineEndingStartsANewLine(_ text: String) {
        let marked = MarkedText(text)
        #expect(marked.position(ofMark: 1) == Position(line: 2, column: 1))
    }

    @Test func columnsCountScalarsNotBytes() {
        let marked = MarkedText("£€1️⃣x")
        #expect(marked.position(ofMark: 1) == Position(line: 1, column: 3))
    }

    @Test(arguments: [1, 341, 342, 511, 512, 513, 700, 1_024, 5_000])
    func columnsCountScalarsFarAlongALine(_ count: Int) {
        let file = SourceFile(path: "a.md", text: "\u{FEFF}one\n" + String(repeating: "£€", count: count))
        let end = file.position(at: file.bytes.count)
        #expect(end == Position(line: 2, column: 2 * count + 1))
        #expect(file.position(at: file.bytes.count - 3) == Position(line: 2, column: 2 * count))
    }

    @Test func byteOrderMarkHasNoColumn() {
        let file = SourceFile(path: "a.md", bytes: [0xEF, 0xBB, 0xBF, UInt8(ascii: "a"), UInt8(ascii: "b")])
        #expect(file.position(at: 4) == Position(line: 1, column: 2))
    }

    @Test func aLineIsFoundWithoutItsEnding() throws {
        let file = SourceFile(path: "a.md", text: "one\r\ntwo\r\n")
        let second = try #require(file.rangeOfLine(2))
        #expect(file.text(in: second) == "two")
        #expect(file.rangeOfLine(4) == nil)
    }
}
