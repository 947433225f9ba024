/// For people at a terminal:
///
///     Content/home-care/appraisal.md:8:3: error: there is no setting “titel” here [unknown-key]
///        8 | titel: Home care
///          | ^^^^^ did you mean “title”?
struct TextFormat {
    let inColour: Bool

    func print(_ diagnostic: Diagnostic) -> String {
        let head =
            "\(location(of: diagnostic.place)): \(label(of: diagnostic.severity)) "
            + "\(bold(diagnostic.message.printable)) [\(diagnostic.rule.id)]\n"
        let notes = diagnostic.notes.map { note in
            "\(note.span.description.printable): note: \(note.message.printable)\n" + excerpt(note.span, remark: nil)
        }
        return head + body(of: diagnostic) + notes.joined()
    }

    private func body(of diagnostic: Diagnostic) -> String {
        if let span = diagnostic.place.span { return excerpt(span, remark: diagnostic.suggestion) }
        return diagnostic.suggestion.map { "     = \($0.printable)\n" } ?? ""
    }

    /// The line of the source, and below it the marked place with what would be right. A span that runs over several
    /// lines is marked to the end of its first.
    private func excerpt(_ span: Span, remark: String?) -> String {
        let start = span.start
        guard let line = span.file.rangeOfLine(start.line) else { return "" }
        let end = span.end.line == start.line ? span.end.column : Int.max
        let text = Array(span.file.text(in: line).unicodeScalars.filter { $0 != "\u{FEFF}" })
        let shown = window(of: text.count, around: start.column - 1)
        let number = String(start.line)
        let gutter = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number
        let before = text[shown.lowerBound..<max(shown.lowerBound, min(start.column - 1, shown.upperBound))]
        let marked = max(1, min(end - 1, shown.upperBound) - (start.column - 1))
        let remark = remark.map { " " + $0.printable } ?? ""
        return "\(gutter) | \(cut(text, to: shown))\n"
            + String(repeating: " ", count: gutter.utf8.count) + " | " + (shown.lowerBound > 0 ? " " : "")
            + String(repeating: " ", count: before.count)
            + green(String(repeating: "^", count: marked) + remark) + "\n"
    }

    /// The part of a long line that is shown: enough to see the place, not so much that it fills the screen.
    private func window(of length: Int, around column: Int) -> Range<Int> {
        let widest = 160
        guard length > widest else { return 0..<length }
        let start = min(max(0, column - widest / 2), length - widest)
        return start..<(start + widest)
    }

    private func cut(_ text: [Unicode.Scalar], to shown: Range<Int>) -> String {
        let part = String(String.UnicodeScalarView(text[shown].map { $0 == "\t" ? " " : $0 })).printable
        return (shown.lowerBound > 0 ? "…" : "") + part + (shown.upperBound < text.count ? "…" : "")
    }

    private func location(of place: Diagnostic.Place) -> String {
        bold(place.span?.description.printable ?? place.path.printable)
    }

    private func label(of severity: Severity) -> String {
        switch severity {
        case .error: coloured("error:", code: 31)
        case .warning: coloured("warning:", code: 33)
        case .note: coloured("note:", code: 36)
        }
    }

    private func bold(_ text: String) -> String { inColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    private func green(_ text: String) -> String { inColour ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    private func coloured(_ text: String, code: Int) -> String {
        inColour ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
    }
}
