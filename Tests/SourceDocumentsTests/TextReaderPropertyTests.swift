import TestSupport
import Testing

@testable import SourceDocuments

@Suite(.timeLimit(.minutes(1))) struct TextReaderPropertyTests {
    @Test(arguments: 0..<40) func noWordOfRandomTextIsLostOrInvented(_ seed: Int) throws {
        var dice = Dice(seed: seed)
        for _ in 0..<25 {
            let text = (0..<dice.roll(120)).map { _ in dice.pick(Self.pieces) }
            guard let fault = Self.fault(in: text) else { continue }
            Issue.record("\(fault)")
            return
        }
    }

    /// The fewest pieces of a text whose words are not all accounted for, and which; nil where all are.
    private static func fault(in text: [String]) -> String? {
        var (left, fault) = (text, String?.none)
        var index = -1
        while index < left.count {
            var fewer = left
            if index >= 0 { fewer.remove(at: index) }
            let read = try? TextReader.read(Array(fewer.joined().utf8), name: "a.txt")
            let ledger = read.map { SourceLedger($0) }
            if let ledger, ledger.lost == [], ledger.invented == [] {
                if index < 0 { return nil }
                index += 1
            } else {
                left = fewer
                let said = "\(fewer.joined()): lost \(ledger?.lost ?? []), invented \(ledger?.invented ?? [])"
                fault = said.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
                if index < 0 { index = 0 }
            }
        }
        return fault
    }

    @Test(arguments: 0..<20) func randomBytesAreReadOrRefused(_ seed: Int) {
        var dice = Dice(seed: seed)
        for _ in 0..<25 {
            let limit = dice.pick([8, 128, 256])
            let bytes = (0..<dice.roll(300)).map { _ in UInt8(dice.roll(limit)) }
            guard let document = try? TextReader.read(bytes, name: "a.txt") else { continue }
            let ledger = SourceLedger(document)
            #expect(ledger.lost == [] && ledger.invented == [], "\(bytes)")
        }
    }

    /// Read once more than its length would have to be if anything were looked at again and again, none of these ends in time.
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
