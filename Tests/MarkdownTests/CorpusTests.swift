import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// The examples of the GFM specification and of cmark-gfm's own tests.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not beside this checkout")) struct CorpusTests {
    @Test func everyTextStandsWhereItSays() throws {
        var texts = 0
        var exact = 0
        for example in try examples() {
            let checks = TreeChecks(try parse(example).tree)
            #expect(checks.problems.isEmpty, "\(example.debugDescription)")
            texts += checks.textCount
            exact += checks.exactTextCount
        }
        #expect(texts > 1_300)
        #expect(exact >= texts - 1, "all but one, whose entity the test does not know")
    }

    @Test func noTextIsLost() throws {
        for example in try examples() {
            let rules = try parse(example).findings.map(\.rule)
            #expect(!rules.contains(.textLost), "\(example.debugDescription)")
        }
    }

    private func examples() throws -> [String] {
        let spec = try JSONDecoder().decode([Example].self, from: Corpora.data("gfm/spec.json")).map(\.markdown)
        let tests = try ["extensions", "regression"].flatMap { name in
            let text = String(decoding: try Corpora.data("gfm/\(name).txt"), as: UTF8.self)
            return text.components(separatedBy: fence + " example").dropFirst().compactMap(markdown)
        }
        return spec + tests
    }

    private struct Example: Decodable {
        let markdown: String
    }

    private let fence = String(repeating: "`", count: 32)

    /// What stands between the rest of the fence's line and the line with a full stop.
    private func markdown(of example: String) -> String? {
        let text = example.drop { $0 != "\n" }.dropFirst()
        return text.range(of: "\n.\n").map { text[..<$0.lowerBound].replacing("→", with: "\t") + "\n" }
    }
}
