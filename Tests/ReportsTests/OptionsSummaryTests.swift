import Foundation
import PaperSamples
import TestSupport
import Testing

@testable import Reports

@Suite struct OptionsSummaryTests {
    @Test func pointsBelowASentenceAreCountedToo() throws {
        let page = try SamplePages.text(of: "paper/index.md", markdown: Self.paper())
        #expect(page.contains("\n| **Points** | 2 for, 1 against | **2 for, 1 against** |\n"))
    }

    @Test func pointsForNeverStandWithoutThoseAgainst() throws {
        let paper = try Self.paper().replacing("- No work\n- No rent\n", with: "None that anybody named.\n")
        let page = try SamplePages.text(of: "paper/index.md", markdown: paper)
        #expect(!page.contains("| **Points** |"))
    }

    private static func paper() throws -> String {
        let file = packageRoot.appending(path: "Tests/Fixtures/cases/28-pros-row-drops-out/appraisal.md")
        return try String(contentsOf: file, encoding: .utf8)
    }
}
