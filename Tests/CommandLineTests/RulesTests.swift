import Diagnostics
import TestSupport
import Testing

@testable import appraise

@Suite struct RulesTests {
    /// `site.yml` may only name rules that are listed.
    @Test func everyRuleThatIsDeclaredIsListedOnce() throws {
        let rooms = [
            "Diagnostics", "Pictures", "Markdown", "Workbooks", "Datasets", "Settings", "Values", "Papers", "Checks",
            "Templating",
            "Reports", "Publishing", "appraise",
        ]
        #expect(Rule.all.map(\.id).sorted() == (try rooms.flatMap { try declaredRules(in: $0) }.sorted()))
    }

    @Test func noTwoRulesHaveOneName() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }

    @Test func theGuideExplainsThemAll() async throws {
        try expectSnapshot(try await RuleGuide(Rule.all).markdown, at: "Sources/appraise/Appraise.docc/Rules.md")
    }
}
