import Diagnostics
import TestSupport
import Testing

@Suite struct TextEncodingTests {
    @Test(arguments: [[0xA3], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
    func whatIsNotUTF8IsFoundAtItsFirstByte(_ bytes: [UInt8]) throws {
        let file = SourceFile(path: "a.md", bytes: Array("£ one\n£ ".utf8) + bytes + Array("75".utf8))
        let fault = try #require(file.encodingFault)
        #expect(fault.rule == .notUTF8)
        #expect(fault.place.span?.start == Position(line: 2, column: 3))
    }

    @Test func textOfEveryLengthOfUTF8IsText() {
        #expect(SourceFile(path: "a.md", text: "\u{FEFF}a £ – 😀").encodingFault == nil)
    }

    @Test func aZeroByteIsFound() throws {
        let text = MarkedText("one\ntwo 1️⃣\0")
        let fault = try #require(text.file.encodingFault)
        #expect(fault.rule == .nulByte)
        #expect(fault.place.span?.start == text.position(ofMark: 1))
    }
}
