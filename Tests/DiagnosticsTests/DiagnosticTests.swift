import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticTests {
    private static let file = SourceFile(path: "b.md", text: "one two three")
    private static let rule = Rule("a-rule", .warning, "A sample.")

    @Test func findingsComeInTheOrderOfTheirPlaces() {
        let late = Diagnostic(Self.rule, at: Span(Self.file, 8..<13), "late")
        let early = Diagnostic(Self.rule, at: Span(Self.file, 0..<3), "early")
        let whole = Diagnostic(Self.rule, at: .path("b.md"), "whole")
        let other = Diagnostic(Self.rule, at: .path("a.md"), "other")
        #expect([late, early, whole, other].inSourceOrder().map(\.message) == ["other", "whole", "early", "late"])
    }

    @Test func aFaultIsPrintedOnce() {
        let twice = Diagnostic(Self.rule, at: Span(Self.file, 0..<3), "same")
        #expect([twice, twice].inSourceOrder().count == 1)
    }

    @Test func anotherSeverityChangesNothingElse() {
        let note = Diagnostic.Note(at: Self.file.whole, "note")
        let finding = Diagnostic(Self.rule, at: Self.file.whole, "x", suggestion: "y", notes: [note])
        let raised = finding.with(severity: .error)
        #expect(raised.severity == .error)
        #expect(raised.with(severity: .warning) == finding)
        #expect([finding, raised].count(of: .error) == 1)
    }

    @Test func quotationsAreCut() {
        #expect("short".quoted == "“short”")
        #expect(String(repeating: "£", count: 90).quoted == "“\(String(repeating: "£", count: 80))…”")
    }

    @Test func everyRuleOfThisRoomIsListed() throws {
        #expect(Rule.ofDiagnostics.map(\.id).sorted() == (try declaredRules(in: "Diagnostics")))
    }
}
