import Diagnostics
import TestSupport
import Testing

@Suite struct EncodingTests {
    @Test(arguments: ["", "£21.87 – “fine” 👩", "\u{FEFF}a"])
    func textIsText(_ text: String) {
        #expect(SourceFile(path: "a.md", text: text).encodingFault == nil)
    }

    @Test func theFirstByteOfAnotherEncodingIsMarked() throws {
        let file = SourceFile(path: "a.md", bytes: Array("one\ntwo ".utf8) + [0xA3, 0x35, 0x96])
        let fault = try #require(file.encodingFault)
        #expect([fault].findings == ["not-utf8@2:5"])
        #expect(fault.place.span?.range == 8..<9)
    }

    @Test func aZeroByteIsNoText() {
        let file = SourceFile(path: "a.md", bytes: Array("one\ntwo".utf8) + [0, 0])
        #expect(file.encodingFault.map { [$0].findings } == ["nul-byte@2:4"])
    }

    @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xFF, 0xFE]] as [[UInt8]])
    func overlongHalvedAndCutCharactersAreNoText(_ bytes: [UInt8]) {
        #expect(SourceFile(path: "a.md", bytes: bytes).encodingFault != nil)
    }
}
