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

    @Test func aRepeatedFaultIsDroppedWhereverItStands() {
        let place = Span(Self.file, 0..<3)
        let (one, other) = (Diagnostic(Self.rule, at: place, "one"), Diagnostic(Self.rule, at: place, "other"))
        let advised = Diagnostic(Self.rule, at: place, "one", suggestion: "do it")
        #expect([one, other, advised, one].inSourceOrder() == [one, advised, other])
    }

    @Test func pathsComeInTheOrderOfTheirBytes() {
        let paths = ["e\u{301}.md", "\u{E9}.md", "f.md"]
        let findings = paths.reversed().map { Diagnostic(Self.rule, at: .path($0), "same") }
        let sorted = findings.inSourceOrder().map { Array($0.place.path.utf8) }
        #expect(sorted == ["e\u{301}.md", "f.md", "\u{E9}.md"].map { Array($0.utf8) })
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
