import Testing

@testable import SourceDocuments

@Suite struct DecodedTextTests {
    static let sample = "Pay is £21.87 – “fair”.\n"

    @Test func utf8IsReadWithAndWithoutItsMark() throws {
        #expect(try DecodedText(Array(Self.sample.utf8), name: "a.txt").text == Self.sample)
        #expect(try DecodedText([0xEF, 0xBB, 0xBF] + Array(Self.sample.utf8), name: "a.txt").text == Self.sample)
    }

    @Test(arguments: [true, false], [true, false])
    func utf16IsReadInBothOrdersWithAndWithoutItsMark(_ isLittle: Bool, _ isMarked: Bool) throws {
        let text = (isMarked ? "\u{FEFF}" : "") + Self.sample
        let bytes = text.utf16.flatMap { unit in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return isLittle ? pair : pair.reversed()
        }

        let decoded = try DecodedText(bytes, name: "a.txt")

        #expect(decoded.text == Self.sample)
        #expect(decoded.doubt == nil)
    }

    @Test func windows1252IsReadAndSaidToBeAGuess() throws {
        let bytes: [UInt8] = Array("Pay is ".utf8) + [0xA3] + Array("21.87 ".utf8) + [0x96, 0x20, 0x93, 0x94, 0x0A]

        let decoded = try DecodedText(bytes, name: "a.txt")

        #expect(decoded.text == "Pay is £21.87 – “”\n")
        #expect(decoded.doubt != nil)
    }

    @Test(arguments: [
        ("%PDF-1.7", "pdftotext -layout"), ("PK\u{3}\u{4}", ".docx"), ("{\\rtf1 a}", ".docx"), ("a\u{0}b", "UTF-8"),
    ])
    func whatIsNoTextIsRefusedWithWhatToDo(_ start: String, _ advice: String) {
        #expect(refusal(of: Array(start.utf8))?.contains(advice) == true)
    }

    @Test func aFileThatMixesEncodingsIsRefusedWithItsLine() {
        let bytes = Array("£1\n£2 ".utf8) + [0xA3, 0x33]

        #expect(refusal(of: bytes)?.contains("line 2") == true)
    }

    @Test func aByteThatWindows1252DoesNotKnowIsRefused() {
        #expect(refusal(of: [0x41, 0x81, 0x42])?.contains("neither UTF-8 nor Windows-1252") == true)
    }

    @Test func aPageSaysWhatItsEncodingIs() throws {
        let head = "<meta charset=windows-1252><p>Pay is "
        let document = try HTMLReader.read(Array(head.utf8) + [0xA3] + Array("21".utf8), name: "a.html")

        #expect(document.doubts == [])
        #expect(SourceOutline(document).text == "paragraph: Pay is £21\n")
    }

    @Test func aPageInAnEncodingThatIsNotReadIsRefused() {
        let bytes = Array("<meta charset=\"shift_jis\"><p>".utf8) + [0x83, 0x41]

        #expect(throws: ImportFault.self) { try HTMLReader.read(bytes, name: "a.html") }
    }

    private func refusal(of bytes: [UInt8]) -> String? {
        do {
            _ = try DecodedText(bytes, name: "a.txt")
            return nil
        } catch {
            guard case .refused(let message) = error else { return nil }
            return message
        }
    }
}
