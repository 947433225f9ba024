import TestSupport
import Testing

@testable import SourceDocuments

@Suite struct WordBalanceTests {
    @Test(arguments: 0..<60) func noWordOfARandomFileIsLostOrMadeUp(_ seed: Int) throws {
        var random = RandomWordFile(seed: seed)
        let bytes = try PackedDocument.pack(random.parts())
        for choice in [ChangeChoice.accept, .reject] {
            let document = try WordReader.read(bytes, name: "random.docx", changes: choice)
            #expect(!document.account.isEmpty)
            #expect(WordBalance(document).differences == [], "\(choice)")
        }
    }

    @Test func aWordThatIsLostIsSeen() throws {
        var random = RandomWordFile(seed: 1)
        var document = try WordReader.read(
            try PackedDocument.pack(random.parts()), name: "random.docx", changes: .accept)
        document.leftOut.removeAll()
        #expect(!WordBalance(document).differences.isEmpty)
    }
}
