import Diagnostics
import TestSupport
import Testing

@testable import appraise

@Suite struct RulesTests {
    /// `site.yml` may only name rules that are listed.
    @Test func everyRuleThatIsDeclaredIsListedOnce() throws {
        let rooms = [
            "Diagnostics", "Markdown", "Datasets", "Appraisals", "Templating", "Reports", "Publishing", "appraise",
        ]
        #expect(Rule.all.map(\.id).sorted() == (try rooms.flatMap { try declaredRules(in: $0) }.sorted()))
    }

    @Test func noTwoRulesHaveOneName() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }

    @Test func theGuideListsThemAll() throws {
        try expectSnapshot(guide, at: "Sources/appraise/Appraise.docc/Rules.md")
    }

    private var guide: String {
        let rows = Rule.all.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }.map { rule in
            "| `\(rule.id)` | \(rule.severity.rawValue) | \(rule.meaning) | \(rule.canBeLowered ? "yes" : "no") |"
        }
        return """
            # Rules

            What is checked. The name of a rule stands in brackets at the end of each of its findings.

            `rules:` in `site.yml` can make any of them an `error`; those whose last column says so can also be made a
            `warning` or a `note`, or turned `off`.

            | rule | counts as | what is wrong | may be lowered |
            |---|---|---|---|

            """ + rows.joined(separator: "\n") + "\n"
    }
}
