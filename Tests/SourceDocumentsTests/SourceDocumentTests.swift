import Testing

@testable import SourceDocuments

@Suite struct SourceDocumentTests {
    @Test func theTextOfALineIsItsWordsWithoutMarks() {
        let line = SourceLine(
            [.text("Pays ", []), .link([.text("£21.87", .strong)], address: "#rates"), .note(1)],
            at: SourcePlace("paragraph 1"))

        #expect(line.text == "Pays £21.87")
    }
}
