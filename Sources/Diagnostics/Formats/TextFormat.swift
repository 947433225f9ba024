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
        return head + body(of: diagnostic) + notes.joined() + acceptance(of: diagnostic)
    }

    /// The entry that accepts the finding, ready to be pasted and given its reason.
    private func acceptance(of diagnostic: Diagnostic) -> String {
        guard let lines = diagnostic.acceptanceLines else { return "" }
        let advice = "     = to accept it, put this below “accept:” in the settings of the paper, with the reason:"
        return ([advice] + lines).map { "\($0)\n" }.joined()
    }

    private func body(of diagnostic: Diagnostic) -> String {
        if let span = diagnostic.place.span { return excerpt(span, remark: diagnostic.suggestion) }
        return diagnostic.suggestion.map { "     = \($0.printable)\n" } ?? ""
    }

    /// The line of the source, and below it the marked place with what would be right. A span that runs over several
    /// lines is marked to the end of its first.
    private func excerpt(_ span: Span, remark: String?) -> String {
        let start = span.start
        guard let text = line(start.line, of: span.file) else { return "" }
        let shown = window(of: text.count, around: start.column - 1)
        let from = min(start.column - 1, shown.upperBound)
        let to = span.end.line == start.line ? min(span.end.column - 1, shown.upperBound) : shown.upperBound
        let number = String(start.line)
        let gutter = blanks(4 - number.utf8.count) + number
        let before = text[shown.lowerBound..<from].cellCount + (shown.lowerBound > 0 ? 1 : 0)
        let marks = String(repeating: "^", count: max(1, text[from..<max(from, to)].cellCount))
        return "\(gutter) | \(cut(text, to: shown))\n"
            + "\(blanks(gutter.utf8.count)) | \(blanks(before))"
            + green(marks + (remark.map { " " + $0.printable } ?? "")) + "\n"
    }

    /// The scalars of a line, as columns count them: without a byte order mark.
    private func line(_ number: Int, of file: SourceFile) -> [Unicode.Scalar]? {
        guard let line = file.rangeOfLine(number) else { return nil }
        let start = number == 1 ? min(file.byteOrderMarkLength, line.upperBound) : line.lowerBound
        return Array(file.text(in: start..<line.upperBound).unicodeScalars)
    }

    /// The part of a long line that is shown: enough to see the place, not so much that it fills the screen.
    private func window(of length: Int, around column: Int) -> Range<Int> {
        let widest = 160
        guard length > widest else { return 0..<length }
        let start = min(max(0, column - widest / 2), length - widest)
        return start..<(start + widest)
    }

    private func cut(_ text: [Unicode.Scalar], to shown: Range<Int>) -> String {
        let part = String(String.UnicodeScalarView(text[shown].map(\.printable)))
        return (shown.lowerBound > 0 ? "…" : "") + part + (shown.upperBound < text.count ? "…" : "")
    }

    private func location(of place: Diagnostic.Place) -> String {
        bold((place.span?.description ?? place.path).printable)
    }

    private func label(of severity: Severity) -> String {
        switch severity {
        case .error: coloured("error:", code: 31)
        case .warning: coloured("warning:", code: 33)
        case .note: coloured("note:", code: 36)
        }
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private func bold(_ text: String) -> String { inColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    private func green(_ text: String) -> String { inColour ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    private func coloured(_ text: String, code: Int) -> String {
        inColour ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
    }
}
