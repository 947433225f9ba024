import Diagnostics
import TestSupport
import Testing

/// Every format prints the same samples, each into a golden file.
@Suite struct DiagnosticFormatTests {
    @Test(arguments: DiagnosticFormat.allCases)
    func samplesLookAsRecorded(_ format: DiagnosticFormat) throws {
        let text = format.print(FindingSamples.report)
        try expectSnapshot(text, at: "Tests/Fixtures/diagnostics/samples.\(format.rawValue).txt")
    }

    @Test func coloursStandAroundPlaceMessageAndMarks() throws {
        let plain = DiagnosticFormat.text.print(FindingSamples.report)
        let coloured = DiagnosticFormat.text.print(FindingSamples.report, inColour: true)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        let two = FindingReport([FindingSamples.unknownKey, FindingSamples.onAWholeFile], toolVersion: "0.0.0")
        try expectSnapshot(
            DiagnosticFormat.text.print(two, inColour: true), at: "Tests/Fixtures/diagnostics/colours.text.txt")
    }

    @Test(arguments: [DiagnosticFormat.text, .short, .github])
    func nothingIsPrintedForNothing(_ format: DiagnosticFormat) {
        #expect(format.print(FindingSamples.reportOfMany(0)) == "")
    }

    @Test(arguments: [
        (100, ""), (101, "… and 1 more finding of this rule [sample]\n"),
        (250, "… and 150 more findings of this rule [sample]\n"),
    ])
    func oneRuleIsPrintedAHundredTimes(_ count: Int, _ end: String) {
        let hundred = DiagnosticFormat.short.print(FindingSamples.reportOfMany(100))
        #expect(DiagnosticFormat.short.print(FindingSamples.reportOfMany(count)) == hundred + end)
        #expect(hundred.split(separator: "\n").count == 100)
    }

    @Test func oneRuleIsPrintedAHundredTimesOnGitHub() {
        let lines = DiagnosticFormat.github.print(FindingSamples.reportOfMany(102)).split(separator: "\n")
        #expect(lines.count == 101)
        #expect(lines.last == "::notice title=sample::… and 2 more findings of this rule")
    }

    @Test func anotherRuleIsPrintedAfterAHundredOfOne() {
        let report = FindingReport(
            FindingSamples.many(120) + [FindingSamples.unknownKey], toolVersion: "0.0.0")
        let text = DiagnosticFormat.short.print(report)
        #expect(text.contains("there is no setting “titel” here [other-sample]\n… and 20 more"))
    }

    @Test(arguments: DiagnosticFormat.allCases)
    func nothingReachesTheTerminalAsAnOrder(_ format: DiagnosticFormat) {
        let text = format.print(FindingSamples.report)
        let orders = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(orders.isEmpty)
    }
}

/// What people read at a terminal: what stops the build first, and notes out of the way.
@Suite struct FindingOrderTests {
    private static let file = MarkedText("one\ntwo\nthree\nfour\n").file

    private static func finding(_ severity: Severity, line: Int) -> Diagnostic {
        let rule = Rule("sample-\(severity.rawValue)", severity, "A sample.")
        let starts = [0, 4, 8, 14]
        return Diagnostic(rule, at: Span(file, starts[line - 1]..<(starts[line - 1] + 3)), "line \(line)")
    }

    private static let mixed = [
        finding(.note, line: 1), finding(.warning, line: 2), finding(.error, line: 3), finding(.note, line: 4),
    ]

    @Test func errorsStandBeforeWarningsAndThoseBeforeNotes() {
        let lines = DiagnosticFormat.short.print(FindingReport(Self.mixed, toolVersion: "0"))
        #expect(
            lines.split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first } == [
                "error:", "warning:", "note:", "note:",
            ])
    }

    @Test func notesOfOneRuleInOneFileAreOneLine() {
        let findings = SettledFindings(Self.mixed, keeping: .max)
        let report = FindingReport(findings, accepted: [], acceptedCount: 0, listsNotes: false, toolVersion: "0")
        let text = DiagnosticFormat.short.print(report)
        #expect(
            text.hasSuffix(
                """
                Content/paper/appraisal.md: note: 2 findings of sample-note, in lines 1, 4
                     = --notes lists each

                """))
        #expect(text.split(separator: "\n").count == 4)
    }

    @Test func aNoteAloneIsListed() {
        let findings = SettledFindings([Self.mixed[0]], keeping: .max)
        let report = FindingReport(findings, accepted: [], acceptedCount: 0, listsNotes: false, toolVersion: "0")
        #expect(DiagnosticFormat.short.print(report).contains("1:1: note: line 1"))
    }
}
