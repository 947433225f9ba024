import Foundation
import Settings
import SourceDocuments
import TestSupport
import Testing

@testable import Importing

/// The documents that the readers' cases hold, made into papers.
@Suite struct ReadDocumentsTests {
    static let names = (try? listed()) ?? []

    private static func listed() throws -> [String] {
        try ["word", "documents/text", "documents/html", "documents/markdown", "seeds"].flatMap { folder in
            let place = packageRoot.appending(path: "Tests/Fixtures/\(folder)").path
            guard FileManager.default.fileExists(atPath: place) else { return [String]() }
            return try FileManager.default.contentsOfDirectory(atPath: place).sorted().map { "\(folder)/\($0)" }
        }.filter { name in ["docx", "html", "md", "txt"].contains { name.hasSuffix(".\($0)") } }
            .filter { !$0.hasPrefix("word/") || $0.hasSuffix(".docx") }
    }

    /// Nil for one that is refused.
    private func document(_ name: String, _ changes: ChangeChoice) throws -> SourceDocument? {
        let place = packageRoot.appending(path: "Tests/Fixtures/\(name)")
        if name.hasSuffix(".docx") {
            let bytes = try PackedDocument.pack(place)
            guard var document = try? WordReader.read(bytes, name: name, changes: changes) else { return nil }
            document.accountForPictures()
            return document
        }
        let bytes = Array(try Data(contentsOf: place))
        if name.hasSuffix(".html") { return try? HTMLReader.read(bytes, name: name) }
        if name.hasSuffix(".md") { return try? MarkdownReader.read(bytes, name: name) }
        return try? TextReader.read(bytes, name: name)
    }

    @Test(arguments: names, [ChangeChoice.accept, .reject])
    func everyWordIsInThePaperOrListed(_ name: String, _ changes: ChangeChoice) throws {
        guard let document = try document(name, changes) else { return }
        let words: WordKind = name.hasSuffix(".md") ? .runs : .betweenBlanks
        let ledger = ImportedPaper(document, for: Site(), words: words).ledger

        #expect(ledger.missing == [])
        #expect(ledger.invented == [])
        #expect(ledger.unread == [])
    }
}
