import Foundation
import TestSupport
import Testing

@testable import SourceDocuments

/// Word files that stand in cases as folders of their parts, each with what is read of it as text beside it.
@Suite struct WordCasesTests {
    static let folder = "Tests/Fixtures/word"

    static let names: [String] = {
        let place = packageRoot.appending(path: folder)
        let found = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return found.filter { $0.hasSuffix(".docx") }.map { String($0.dropLast(5)) }.sorted()
    }()

    private static func bytes(_ name: String) throws -> [UInt8] {
        try PackedDocument.pack(packageRoot.appending(path: "\(folder)/\(name).docx"))
    }

    private static func text(_ name: String, _ changes: ChangeChoice?) throws -> String {
        let file = try bytes(name)
        do throws(ImportFault) {
            return DocumentText(try WordReader.read(file, name: "\(name).docx", changes: changes)).text
        } catch {
            guard case .refused(let message) = error else { return "" }
            return "refused: \(message)\n"
        }
    }

    @Test(arguments: names) func isReadAsItIsMeant(_ name: String) throws {
        let document = try Self.text(name, nil)
        try expectSnapshot(document, at: "\(Self.folder)/\(name).txt")
        guard document.contains("tracked change") else { return }
        try expectSnapshot(try Self.text(name, .accept), at: "\(Self.folder)/\(name).accepted.txt")
        try expectSnapshot(try Self.text(name, .reject), at: "\(Self.folder)/\(name).rejected.txt")
    }

    @Test(arguments: names) func noWordIsLostOrMadeUp(_ name: String) throws {
        for choice in [ChangeChoice.accept, .reject] {
            guard let document = try? WordReader.read(try Self.bytes(name), name: name, changes: choice) else {
                continue
            }
            #expect(WordBalance(document).differences == [], "\(choice)")
        }
    }

    /// What is hidden in cases says CANARY or HIDDEN.
    @Test(arguments: names) func nothingHiddenStandsInTheTextAndNoAuthorAnywhere(_ name: String) throws {
        for choice in [ChangeChoice.accept, .reject] {
            let text = try Self.text(name, choice)
            #expect(!text.contains("Canary") && !text.contains("CANARY author"))
            let seen = text.components(separatedBy: "\nleft out:")[0]
            #expect(!seen.contains("CANARY") && !seen.contains("HIDDEN"))
        }
    }
}
