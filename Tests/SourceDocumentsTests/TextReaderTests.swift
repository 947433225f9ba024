import Foundation
import TestSupport
import Testing

@testable import SourceDocuments

@Suite struct TextReaderTests {
    @Test(arguments: ["contracting-methodologies", "commissioning-options"])
    func thePapersThatWerePublishedReadAsTheyLooked(_ name: String) throws {
        let document = try TextReader.read(bytes(of: "Tests/Fixtures/seeds/\(name).txt"), name: "\(name).txt")

        try expectSnapshot(SourceOutline(document).text, at: "Tests/Fixtures/documents/text/seeds/\(name).outline")
    }

    @Test(arguments: try FixtureFiles.names(in: "Tests/Fixtures/documents/text", ending: "txt"))
    func aTextReadsAsItsOutlineSays(_ name: String) throws {
        let document = try TextReader.read(bytes(of: "Tests/Fixtures/documents/text/\(name).txt"), name: "\(name).txt")

        try expectSnapshot(SourceOutline(document).text, at: "Tests/Fixtures/documents/text/\(name).outline")
    }

    @Test(
        arguments: try FixtureFiles.names(in: "Tests/Fixtures/documents/text", ending: "txt").map {
            "documents/text/\($0)"
        }
            + ["seeds/contracting-methodologies", "seeds/commissioning-options"])
    func noWordOfATextIsLostOrInvented(_ path: String) throws {
        let document = try TextReader.read(bytes(of: "Tests/Fixtures/\(path).txt"), name: "a.txt")
        let ledger = SourceLedger(document)

        #expect(ledger.lost == [])
        #expect(ledger.invented == [])
    }

    private func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: packageRoot.appending(path: path)))
    }
}

/// The files of a folder that tests go through one by one.
enum FixtureFiles {
    static func names(in folder: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: packageRoot.appending(path: folder).path)
            .filter { $0.hasSuffix(".\(ending)") }.map { String($0.dropLast(ending.count + 1)) }.sorted()
    }
}
