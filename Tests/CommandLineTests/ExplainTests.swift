import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import appraise

@Suite struct ExplainTests {
    private func explain(_ rule: String...) throws -> Appraise.Result {
        let appraise = try Appraise()
        defer { appraise.remove() }
        return try appraise.run(["explain"] + rule)
    }

    @Test func aRuleIsExplainedByWhatItMeansAndByAnExample() throws {
        let result = try explain("bullet-sign")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(
            result.output == """
                bullet-sign (warning)

                A line begins with a bullet sign, which makes no list.

                Wrong, in appraisal.md:

                    • Residents keep their carers
                    • Visits stay at the same hour

                “appraise check” says, of a whole paper:

                    Content/home-care/appraisal.md:5:1: warning: lines that begin with a bullet sign are run together as text [bullet-sign]
                       5 | • Residents keep their carers
                         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ begin each with a hyphen and a blank

                Right, in appraisal.md:

                    - Residents keep their carers
                    - Visits stay at the same hour

                “appraise check --fix” mends it in the paper’s file.

                site.yml, in the folder of papers, can make it a note, or turn it off:

                    rules:
                      bullet-sign: note

                A paper by itself cannot accept it.

                """)
    }

    @Test func theEntryThatAcceptsAFindingIsShown() throws {
        let lines = try explain("figure-disagrees").output
        #expect(
            lines.hasSuffix(
                """
                    accept:
                      - rule: figure-disagrees
                        at: "£5"
                        because: …

                """))
        #expect(lines.contains("No setting of site.yml can lower it."))
    }

    @Test func aNameMayStandInBracketsAsFindingsHaveIt() throws {
        #expect(try explain("[bullet-sign]").output.hasPrefix("bullet-sign (warning)\n"))
    }

    @Test func withoutARuleAllAreListed() throws {
        let result = try explain()
        #expect(result.status == 0)
        let listed = result.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
            .compactMap { $0.split(separator: " ").first.map { String($0) } }
        #expect(listed.sorted() == Rule.all.map(\.id).sorted())
        #expect(Set(listed).count == listed.count)
    }

    @Test func programsGetTheExampleInPieces() throws {
        let result = try explain("unknown-key", "--format", "json")
        #expect(result.status == 0)
        let list = try JSONDecoder().decode(ListedRules.self, from: Data(result.output.utf8))
        let rule = try #require(list.rules.first)
        #expect(list.rules.count == 1)
        #expect(rule.rule == "unknown-key")
        let example = try #require(rule.example)
        #expect(example.wrong.map(\.file) == ["appraisal.md"])
        #expect(example.wrong.map(\.part) == ["settings"])
        #expect(example.wrong.map(\.text) == ["topc: Adult social care"])
        #expect(example.right.map(\.text) == ["topic: Adult social care"])
        #expect(example.findings.map(\.message) == ["there is no setting “topc” here"])
    }

    @Test func programsGetTheListOfRules() throws {
        let result = try explain("--format", "json")
        let list = try JSONDecoder().decode(ListedRules.self, from: Data(result.output.utf8))
        #expect(list.rules.map(\.rule) == Rule.all.map(\.id).sorted())
        #expect(list.rules.allSatisfy { $0.example == nil })
    }

    @Test func anUnknownRuleIsWrongUsageAndNamesNearOnes() throws {
        let result = try explain("bulet-sign")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors == "appraise: there is no rule “bulet-sign”; did you mean “bullet-sign”?\n")
    }
}

/// What `explain --format json` prints, as a program reads it.
private struct ListedRules: Decodable {
    struct Listed: Decodable {
        let rule: String
        let example: Example?
    }

    struct Example: Decodable {
        let wrong: [Piece]
        let right: [Piece]
        let findings: [Finding]
    }

    struct Piece: Decodable {
        let file: String
        let part: String
        let text: String
    }

    struct Finding: Decodable {
        let message: String
    }

    let rules: [Listed]
}
