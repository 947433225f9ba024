import TestSupport
import Testing

@testable import SourceDocuments

@Suite(.timeLimit(.minutes(1))) struct TextReaderPropertyTests {
    @Test(arguments: 0..<40) func noWordOfRandomTextIsLostOrInvented(_ seed: Int) {
        let fault = RandomTexts.fault(seed: seed, pieces: Self.pieces) { try TextReader.read($0, name: "a.txt") }
        #expect(fault == nil)
    }

    @Test(arguments: 0..<20) func randomBytesAreReadOrRefused(_ seed: Int) {
        let fault = RandomTexts.faultOfBytes(seed: seed) { try TextReader.read($0, name: "a.txt") }
        #expect(fault == nil)
    }

    /// None of these ends in time if anything is looked at again and again.
    @Test(arguments: pieces) func aPieceThatIsRepeatedIsReadInTime(_ piece: String) throws {
        let text = String(repeating: piece, count: 60_000 / max(1, piece.utf8.count))
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
