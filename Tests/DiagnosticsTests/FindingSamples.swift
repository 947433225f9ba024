import Diagnostics
import TestSupport

/// One of everything that a finding can be.
enum FindingSamples {
    static let all = [
        unknownKey, onAWholeFile, tabs, longLine, longLineEnd, carriageReturns, severalLines, notes, atTheEnd, empty,
        hidden, byteOrderMark, lateLine, wide, acceptable, note, oddPath,
    ]

    /// The samples as a run hands them over, one of them accepted.
    static let report = FindingReport(
        all,
        accepted: [AcceptedFinding(finding: acceptable, because: "Agreed with finance:\n100% “as is”.")],
        toolVersion: "0.0.0")

    /// As many findings of one rule.
    static func many(_ count: Int) -> [Diagnostic] {
        [Diagnostic](repeating: onAWholeFile, count: count)
    }

    static func reportOfMany(_ count: Int) -> FindingReport { FindingReport(many(count), toolVersion: "0.0.0") }

    static let unknownKey = diagnostic(
        other, "---\n1️⃣titel2️⃣: Home care\n---\n", "there is no setting “titel” here",
        suggestion: "did you mean “title”?"
    ) { Fix("title", at: $0, isSafe: false) }
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
        rule, "safe\u{1B}[31m ho1️⃣\u{200B}2️⃣me \u{202E}erac", "“\u{1B}[2Jho\u{200B}me\u{202E}”\nis\thidden"
    ) { span in
        Fix(in: span.file, [.init(0..<0, "\u{2014} \"\t"), .init(span.range, "")], isSafe: true)
    }
    static let byteOrderMark = diagnostic(rule, "\u{FEFF}one 1️⃣two2️⃣", "a byte order mark takes no column")
    static let lateLine = diagnostic(
        rule, String(repeating: "\n", count: 12_344) + "1️⃣x2️⃣", "the number of the line takes more room")

    static let wide = diagnostic(
        rule, "日本語 👩‍👩‍👧 1️⃣caf\u{E9} 日本2️⃣ 語\n", "wide characters count as one column a scalar")
    static let acceptable = diagnostic(
        judgement, "total,1️⃣£5,000  \"a 100%\"2️⃣\n", "50% of £10,000: this is 5,000", suggestion: "100%, or £10,000")
    static let note = diagnostic(remark, "1️⃣one2️⃣\n", "this is worth knowing")
    static let oddPath = Diagnostic(
        rule, at: .path("Content/home-care/50%, a: b\u{9B}é.csv"), "the name of this file is odd")

    private static let rule = Rule("sample", .error, "A sample.")
    private static let other = Rule("other-sample", .warning, "Another sample.")
    private static let judgement = Rule(
        "judgement-sample", .error, "A sample that can be accepted.", canBeAccepted: true)
    private static let remark = Rule("note-sample", .note, "A sample that is worth knowing.")

    private static func diagnostic(
        _ rule: Rule, _ marked: String, _ message: String, suggestion: String? = nil,
        fix: (Span) -> Fix? = { _ in nil }
    ) -> Diagnostic {
        let span = span(marked)
        return Diagnostic(rule, at: span, message, suggestion: suggestion, fix: fix(span))
    }

    private static func span(_ marked: String) -> Span {
        let text = MarkedText(marked)
        return Span(text.file, text.offsets[0]..<text.offsets[1])
    }
}
