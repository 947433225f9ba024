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

    @Test("From six options on each has a row", arguments: [(5, false), (6, true)])
    func turned(_ count: Int, _ isTurned: Bool) throws {
        let options = (1...count).map { number in
            let name = number == 1 ? "Option 1 (do nothing)" : "Option \(number)"
            let outcome = number == 2 ? "Recommended" : "Not recommended"
            return ["## \(name)", "### Pros", "- One", "### Cons", "- Two", "### Outcome", outcome].joined(
                separator: "\n\n")
        }
        let paper = "# Many\n\n" + options.joined(separator: "\n\n")
        let page = try SamplePages.text(of: "paper/index.md", markdown: paper)
        #expect(page.contains("\n| Option | Outcome | Points |\n") == isTurned)
        #expect(
            page.contains("\n| **[Option 2](#option-2)** | **Recommended** | **1 for, 1 against** |\n") == isTurned)
        #expect(page.contains("\n| What was compared | [Option 1") == !isTurned)
    }

    private static func paper() throws -> String {
        let file = packageRoot.appending(path: "Tests/Fixtures/cases/28-pros-row-drops-out/appraisal.md")
        return try String(contentsOf: file, encoding: .utf8)
    }
}
