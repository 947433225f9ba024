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

    /// Every byte that can begin a scalar, before every other, in the middle of ASCII and at the end of the file.
    @Test func whatIsTextIsWhatTheStandardLibraryCallsText() {
        let ends: [[UInt8]] = [[], [0x80], [0x80, 0xBF], [0x61], Array(" and more".utf8)]
        var wrong: [[UInt8]] = []
        for first in UInt8(0x80)...UInt8.max {
            for second in UInt8(1)...UInt8.max {
                for end in ends {
                    let bytes = Array("a word, ".utf8) + [first, second] + end
                    let fault = SourceFile(path: "a.md", bytes: bytes).encodingFault
                    if fault?.place.span?.range != Self.firstInvalidBytes(of: bytes) { wrong.append(bytes) }
                }
            }
        }
        #expect(wrong.isEmpty)
    }

    private static func firstInvalidBytes(of bytes: [UInt8]) -> Range<Int>? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): offset += scalar.count
            case .error(let length): return offset..<(offset + length)
            case .emptyInput: return nil
            }
        }
    }
}
