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
