/// For people at a terminal:
///
///     Content/home-care/appraisal.md:8:3: error: there is no setting “titel” here [unknown-key]
///        8 | titel: Home care
///          | ^^^^^ did you mean “title”?
struct TextFormat {
    let inColour: Bool

    func print(_ finding: SettledFinding) -> String {
        let head =
            "\(location(of: finding)): \(label(of: finding.severity)) "
            + "\(bold(finding.message.printable)) [\(finding.rule.id)]\n"
        let notes = finding.notes.map { note in
            "\(note.span.description.printable): note: \(note.message.printable)\n" + excerpt(note.span, remark: nil)
        }
        return head + body(of: finding) + notes.joined() + acceptance(of: finding)
    }

    /// The entry that accepts the finding, ready to be pasted and given its reason.
    private func acceptance(of finding: SettledFinding) -> String {
        guard let lines = finding.acceptanceLines else { return "" }
        let advice = "     = to accept it, put this below “accept:” in the settings of the paper, with the reason:"
        return ([advice] + lines).map { "\($0)\n" }.joined()
    }

    private func body(of finding: SettledFinding) -> String {
        if let span = finding.span, span.excerpt != nil { return excerpt(span, remark: finding.suggestion) }
        return finding.suggestion.map { "     = \($0.printable)\n" } ?? ""
    }

    /// The line of the source, and below it the marked place with what would be right.
    private func excerpt(_ span: SettledSpan, remark: String?) -> String {
        guard let excerpt = span.excerpt else { return "" }
        let number = String(span.cell?.row ?? span.range.start.line)
        let gutter = blanks(4 - number.utf8.count) + number
        let marks = String(repeating: "^", count: excerpt.marks)
        return "\(gutter) | \(excerpt.line)\n"
            + "\(blanks(gutter.utf8.count)) | \(blanks(excerpt.indent))"
            + green(marks + (remark.map { " " + $0.printable } ?? "")) + "\n"
    }

    private func location(of finding: SettledFinding) -> String {
        bold((finding.span?.description ?? finding.path).printable)
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
