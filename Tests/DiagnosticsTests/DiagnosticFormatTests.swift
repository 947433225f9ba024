import Diagnostics
import TestSupport
import Testing

/// Every format prints the same samples, each into a golden file.
@Suite struct DiagnosticFormatTests {
    @Test(arguments: DiagnosticFormat.allCases)
    func samplesLookAsRecorded(_ format: DiagnosticFormat) throws {
        let text = format.print(Samples.all, inColour: false)
        try expectSnapshot(text, at: "Tests/Fixtures/diagnostics/samples.\(format.rawValue).txt")
    }

    @Test func coloursStandAroundPlaceMessageAndMarks() throws {
        let plain = DiagnosticFormat.text.print(Samples.all, inColour: false)
        let coloured = DiagnosticFormat.text.print(Samples.all, inColour: true)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        try expectSnapshot(
            DiagnosticFormat.text.print([Samples.unknownKey, Samples.onAWholeFile], inColour: true),
            at: "Tests/Fixtures/diagnostics/colours.text.txt")
    }

    @Test func nothingIsPrintedForNothing() {
        #expect(DiagnosticFormat.text.print([], inColour: false) == "")
    }

    @Test(arguments: [
        (100, ""), (101, "… and 1 more finding of this rule [sample]\n"),
        (250, "… and 150 more findings of this rule [sample]\n"),
    ])
    func oneRuleIsPrintedAHundredTimes(_ count: Int, _ end: String) {
        let many = [Diagnostic](repeating: Samples.onAWholeFile, count: count)
        let lines = (0..<100).map { _ in DiagnosticFormat.short.print([Samples.onAWholeFile], inColour: false) }
        #expect(DiagnosticFormat.short.print(many, inColour: false) == lines.joined() + end)
    }

    @Test func anotherRuleIsPrintedAfterAHundredOfOne() {
        let many = [Diagnostic](repeating: Samples.onAWholeFile, count: 120) + [Samples.unknownKey]
        let text = DiagnosticFormat.short.print(many, inColour: false)
        #expect(text.contains("there is no setting “titel” here [other-sample]\n… and 20 more"))
    }

    @Test func nothingAboveReachesTheTerminalAsAnOrder() {
        let text = DiagnosticFormat.allCases.map { $0.print(Samples.all, inColour: false) }.joined()
        let orders = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(orders.isEmpty)
    }
}

private enum Samples {
    static let all = [
        unknownKey, onAWholeFile, tabs, longLine, longLineEnd, carriageReturns, severalLines, notes, atTheEnd, empty,
        hidden, byteOrderMark, lateLine,
    ]

    static let unknownKey = diagnostic(
        other, "---\n1️⃣titel2️⃣: Home care\n---\n", "there is no setting “titel” here",
        suggestion: "did you mean “title”?")
    static let onAWholeFile = Diagnostic(
        rule, at: .path("Content/home-care"), "this folder holds no appraisal.md", suggestion: "save it there")
    static let tabs = diagnostic(rule, "a\tb\t1️⃣c\td2️⃣\te\n", "tabs count as one column")
    static let longLine = diagnostic(
        rule, String(repeating: "before ", count: 40) + "1️⃣here2️⃣" + String(repeating: " after", count: 40),
        "a long line",
        suggestion: "shorten it")
    static let longLineEnd = diagnostic(
        rule, String(repeating: "words ", count: 60) + "1️⃣end2️⃣", "the end of a long line")
    static let carriageReturns = diagnostic(rule, "one\r\n\r\ntwo 1️⃣three2️⃣\r\nfour\r\n", "lines end as in Windows")
    static let severalLines = diagnostic(rule, "one 1️⃣two\nthree2️⃣ four\n", "only the first line is shown")
    static let notes = Diagnostic(
        rule, at: span("## Option 1\n## Option 2\n1️⃣## Option 12️⃣\n"), "there are two options with this number",
        suggestion: "give each one of its own",
        notes: [.init(at: span("1️⃣## Option 12️⃣\n## Option 2\n"), "the first one")])
    static let atTheEnd = diagnostic(rule, "text\n1️⃣2️⃣", "the file ends here")
    static let empty = diagnostic(rule, "1️⃣2️⃣", "the file is empty")
    static let hidden = diagnostic(
        rule, "safe\u{1B}[31m ho1️⃣\u{200B}2️⃣me \u{202E}erac", "“\u{1B}[2Jho\u{200B}me\u{202E}”\nis\thidden")
    static let byteOrderMark = diagnostic(rule, "\u{FEFF}one 1️⃣two2️⃣", "a byte order mark takes no column")
    static let lateLine = diagnostic(
        rule, String(repeating: "\n", count: 12_344) + "1️⃣x2️⃣", "the number of the line takes more room")

    private static let rule = Rule("sample", .error, "A sample.")
    private static let other = Rule("other-sample", .warning, "Another sample.")

    private static func diagnostic(
        _ rule: Rule, _ marked: String, _ message: String, suggestion: String? = nil
    ) -> Diagnostic {
        Diagnostic(rule, at: span(marked), message, suggestion: suggestion)
    }

    private static func span(_ marked: String) -> Span {
        let text = MarkedText(marked)
        return Span(text.file, text.offsets[0]..<text.offsets[1])
    }
}
