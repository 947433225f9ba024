import TestSupport
import Testing

@testable import SourceDocuments

@Suite struct TextReaderPropertyTests {
    @Test(arguments: 0..<16) func noWordOfRandomTextIsLostOrInvented(_ seed: Int) {
        let fault = RandomTexts.fault(seed: seed, pieces: Self.pieces) { try TextReader.read($0, name: "a.txt") }
        #expect(fault == nil)
    }

    @Test(arguments: 0..<8) func randomBytesAreReadOrRefused(_ seed: Int) {
        let fault = RandomTexts.faultOfBytes(seed: seed) { try TextReader.read($0, name: "a.txt") }
        #expect(fault == nil)
    }

    @Test(arguments: pieces) func noWordOfAPieceThatIsRepeatedIsLost(_ piece: String) throws {
        let text = String(repeating: piece, count: 10_000 / max(1, piece.utf8.count))
        let document = try TextReader.read(Array(text.utf8), name: "a.txt")
        #expect(SourceLedger(document).lost == [])
    }

    private static let pieces = [
        " ", " ", " ", " ", " ", "\n", "\n", "\n", "\n\n", "\t", "\t", "  ", "    ", "\u{C}", "\r\n", "\u{A0}",
        "\u{AD}",
        "\u{2028}", "\u{1}", "\u{200B}", "•", "• ", "\u{F0B7}", "\u{F0B7} ", "o ", "- ", "– ", "* ", "**", "\n-", "-\n",
        "1. ", "(a) ", "2.1 ", "## ", "---\n", "--\t--\n", "<p>", "</p>", "<ul style=\"none\">", "</ul>", "<li>", "<i>",
        "</i>",
        "<b", "<br/>", "&amp;", "&", "Page 3 of 12\n", "3\n", "ﬁnd", "care", "Care Act", "Providers are", "the Council",
        "self-\nemployed", "sioning", "commis-\n", "Option 1 – Keep\t", "£1.2m ", "end.", "end. The", "A", "I", "é",
        "e\u{301}",
        "👩‍👩‍👧", "\u{FFFD}", "\n   ", "\n      word   word    word", "\nAlpha     Beta    Gamma", "CAPITALS", "a\u{AD}\nb",
        "The words of a line that goes on as long as lines of a page do in a text\n",
    ]
}
