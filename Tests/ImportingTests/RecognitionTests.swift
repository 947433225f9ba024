import Foundation
import Settings
import TestSupport
import Testing

@testable import Importing

/// What a document becomes. Each `.source` has its paper in the `.paper` beside it.
@Suite struct RecognitionTests {
    static let names = try? FileManager.default
        .contentsOfDirectory(atPath: packageRoot.appending(path: "Tests/Fixtures/imports").path)
        .filter { $0.hasSuffix(".source") }.map { String($0.dropLast(7)) }.sorted()

    @Test(arguments: try #require(names)) func aDocumentBecomesThePaperBesideIt(_ name: String) throws {
        let paper = ImportedPaper(try SampleSource(named: name).document, for: Site())

        try expectSnapshot(PaperOutline(paper).text, at: "Tests/Fixtures/imports/\(name).paper")
    }

    @Test(arguments: try #require(names)) func everyWordOfADocumentIsAccountedFor(_ name: String) throws {
        let ledger = ImportedPaper(try SampleSource(named: name).document, for: Site()).ledger

        #expect(ledger.missing == [])
        #expect(ledger.invented == [])
        #expect(ledger.unread == [])
    }
}
