/// A finding as it is printed, in whatever format. It holds no file, so that a paper can be let go of once it is done.
package struct SettledFinding: Sendable, Equatable {
    package let rule: Rule
    package let severity: Severity
    /// Of the file or folder in which it stands.
    package let path: String
    /// Nil when the whole file or folder is meant.
    package let span: SettledSpan?
    package let message: String
    package let suggestion: String?
    package let fix: Fix?
    package let notes: [Note]
    /// What a paper writes to accept it; nil where no reason would do.
    let acceptanceEntry: AcceptanceEntry?

    /// A change to one file that takes the finding away; see `Diagnostics.Fix`.
    package struct Fix: Sendable, Equatable {
        package let path: String
        package let replacements: [Replacement]
        package let isSafe: Bool
    }

    package struct Replacement: Sendable, Equatable {
        package let range: SettledRange
        package let text: String
    }

    /// A second place that helps to understand the finding.
    package struct Note: Sendable, Equatable {
        package let span: SettledSpan
        package let message: String

        package init(at span: SettledSpan, _ message: String) {
            self.span = span
            self.message = message
        }
    }
}

extension SettledFinding {
    package init(_ finding: Diagnostic) {
        rule = finding.rule
        severity = finding.severity
        path = finding.place.path
        span = finding.place.span.map { SettledSpan($0, showsLine: finding.showsLine) }
        message = finding.message
        suggestion = finding.suggestion
        fix = finding.fix.map { Fix($0) }
        notes = finding.notes.map { Note(at: SettledSpan($0.span), $0.message) }
        acceptanceEntry = finding.acceptanceEntry
    }

    /// A finding about papers that were let go of. No paper can accept it.
    package init(_ rule: Rule, at span: SettledSpan, _ message: String, suggestion: String, notes: [Note]) {
        self.rule = rule
        severity = rule.severity
        path = span.path
        self.span = span
        self.message = message
        self.suggestion = suggestion
        fix = nil
        self.notes = notes
        acceptanceEntry = nil
    }

    private init(_ finding: SettledFinding, severity: Severity) {
        rule = finding.rule
        self.severity = severity
        path = finding.path
        span = finding.span
        message = finding.message
        suggestion = finding.suggestion
        fix = finding.fix
        notes = finding.notes
        acceptanceEntry = finding.acceptanceEntry
    }

    /// The same finding, counted as another severity.
    package func with(severity: Severity) -> SettledFinding { SettledFinding(self, severity: severity) }
}

extension SettledFinding.Fix {
    init(_ fix: Fix) {
        path = fix.file.path
        replacements = fix.replacements.map {
            SettledFinding.Replacement(range: SettledRange(Span(fix.file, $0.range)), text: $0.text)
        }
        isSafe = fix.isSafe
    }
}

/// A finding that its paper accepts, with the reason.
package struct SettledAcceptance: Sendable, Equatable {
    package let finding: SettledFinding
    package let because: String

    package init(_ accepted: AcceptedFinding) {
        finding = SettledFinding(accepted.finding)
        because = accepted.because
    }
}
