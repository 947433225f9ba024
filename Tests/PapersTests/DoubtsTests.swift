import Diagnostics
import Testing

@testable import Papers

@Suite struct DoubtsTests {
    private static let kept = Rule("kept", .error, "Stays.", canBeAccepted: true)
    private static let lost = Rule("lost", .error, "Goes.", canBeAccepted: true)

    private static func findings(of rules: [Rule]) -> [Diagnostic] {
        rules.map { Diagnostic($0, at: .path("a.csv"), "message") }
    }

    @Test func aTextIsAskedOnceForEachRuleHoweverManyFindings() {
        let findings = Self.findings(of: Array(repeating: [Self.kept, Self.lost], count: 1_000).flatMap { $0 })
        var asked: [String] = []
        let left = findings.without { rule in
            asked.append(rule.id)
            return rule == Self.lost
        }
        #expect(asked == ["kept", "lost"])
        #expect(left == Self.findings(of: Array(repeating: Self.kept, count: 1_000)))
    }

    @Test func aRuleThatALostTextNamesMayBeAcceptedThere() {
        var texts = Doubts()
        texts.add(file: "appraisal.md", SourceFile(path: "appraisal.md", text: "accept:\n  - rule: lost\n\u{0}"))
        #expect(texts.mayAccept(Self.lost))
        #expect(!texts.mayAccept(Self.kept))
    }

    @Test func aRuleThatNoPaperMayAcceptIsNotAcceptedInALostText() {
        var texts = Doubts()
        texts.add(file: "appraisal.md", SourceFile(path: "appraisal.md", text: "rule: form"))
        #expect(!texts.mayAccept(Rule("form", .error, "Form.")))
    }
}
