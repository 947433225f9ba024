package import Diagnostics
package import Testing

extension [Diagnostic] {
    /// `rule@line:column`, in source order; the path in place of line and column where no line is meant.
    package var findings: [String] {
        inSourceOrder().map { "\($0.rule.id)@\($0.place.span?.start.description ?? $0.place.path)" }
    }

    /// As people read them.
    package var printed: String {
        DiagnosticFormat.text.print(FindingReport(self, toolVersion: "0.0.0"))
    }
}

extension [SettledFinding] {
    /// As people read them.
    package var printed: String {
        let report = FindingReport(
            SettledFindings(self, keeping: .max), accepted: [], acceptedCount: 0, toolVersion: "0.0.0")
        return DiagnosticFormat.text.print(report)
    }
}

/// Expects one finding of each rule at the mark of the same number, and no other.
package func expectFindings(
    _ rules: [String], in diagnostics: [Diagnostic], of text: MarkedText,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let expected = rules.enumerated().map { "\($0.element)@\(text.position(ofMark: $0.offset + 1))" }
    #expect(diagnostics.findings == expected, sourceLocation: sourceLocation)
}
