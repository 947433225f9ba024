import Foundation
import TestSupport
import Testing

@testable import SourceDocuments

@Suite struct HTMLReaderTests {
    @Test(arguments: try FixtureFiles.names(in: "Tests/Fixtures/documents/html", ending: "html"))
    func aPageReadsAsItsOutlineSays(_ name: String) throws {
        let document = try read(name)

        try expectSnapshot(SourceOutline(document).text, at: "Tests/Fixtures/documents/html/\(name).outline")
    }

    @Test(arguments: try FixtureFiles.names(in: "Tests/Fixtures/documents/html", ending: "html"))
    func noWordOfAPageIsLostOrInvented(_ name: String) throws {
        let ledger = SourceLedger(try read(name))

        #expect(ledger.lost == [])
        #expect(ledger.invented == [])
    }

    @Test(arguments: 0..<16) func noWordOfARandomPageIsLostOrInvented(_ seed: Int) {
        let fault = RandomTexts.fault(seed: seed, pieces: Self.pieces) { try HTMLReader.read($0, name: "a.html") }
        #expect(fault == nil)
    }

    @Test(arguments: 0..<8) func randomBytesAreReadOrRefused(_ seed: Int) {
        let fault = RandomTexts.faultOfBytes(seed: seed) { try HTMLReader.read($0, name: "a.html") }
        #expect(fault == nil)
    }

    @Test(arguments: pieces) func noWordOfAPieceThatIsRepeatedIsLost(_ piece: String) throws {
        let text = String(repeating: piece, count: 10_000 / max(1, piece.utf8.count))
        guard let document = try? HTMLReader.read(Array(text.utf8), name: "a.html") else { return }
        #expect(SourceLedger(document).lost == [])
    }

    @Test func elementsThatStandTooDeepAreRefusedWithWhatToDo() {
        let text = String(repeating: "<div>", count: 1_000) + "deep"
        #expect(throws: ImportFault.self) { try HTMLReader.read(Array(text.utf8), name: "a.html") }
    }

    private func read(_ name: String) throws -> SourceDocument {
        let file = packageRoot.appending(path: "Tests/Fixtures/documents/html/\(name).html")
        return try HTMLReader.read([UInt8](try Data(contentsOf: file)), name: "\(name).html")
    }

    private static let pieces = [
        " ", " ", " ", "\n", "word", "Care", "£1.2m", "1.", "é", "👩‍👩‍👧", "&nbsp;", "&amp;", "&shy;", "&", "&#8226;",
        "&#xD800;",
        "<", ">", "<p>", "</p>", "<p style='mso-list:l0 level2 lfo1'>", "<span style='mso-list:Ignore'>1.</span>",
        "<span style='mso-list:Ignore'>o", "</span>", "<b>", "</b>", "<i>", "</i>", "<ul>", "<ol>", "</ul>", "</ol>",
        "<li>",
        "</li>", "<table>", "<tr>", "<td>", "<th colspan=3>", "<td rowspan=2>", "</td>", "</tr>", "</table>",
        "<caption>x",
        "</caption>", "<thead>", "<tbody>", "<h1>", "</h1>", "<h2 id=a>", "</h2>", "<div>", "</div>", "<div hidden>",
        "<span hidden>", "<br>", "<img alt='a map' src=x.png>", "<a href='#a'>", "<a href=http://x>", "</a>",
        "<!-- note -->",
        "<!--[if x]>", "<![if x]>", "<![endif]-->", "<script>", "</script>", "<style>", "</style>", "<form>", "<input>",
        "<nav>",
        "</nav>", "<pre>", "</pre>", "<blockquote>", "</blockquote>", "<a href='#_ftn1'>[1]</a>",
        "<div style='mso-element:footnote' id=ftn1>", "<a href='#_ftnref1'>[1]</a>", "<p title='more'>", "<svg>",
        "</svg>",
        "<textarea>", "</textarea>", "<o:p>", "</o:p>", "<unknown>", "</unknown>", "<del>", "</del>", "ﬁ", "<header>",
        "</header>", "<main>", "<noscript>", "</noscript>", "<title>t", "</title>", "<body>", "</body>", "</html>",
    ]
}
