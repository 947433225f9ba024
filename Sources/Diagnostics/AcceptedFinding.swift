/// A finding that the paper accepts, with its reason.
package struct AcceptedFinding: Sendable, Equatable {
    package let finding: Diagnostic
    package let because: String

    package init(finding: Diagnostic, because: String) {
        self.finding = finding
        self.because = because
    }

    /// The same reason for the finding as it is told.
    package func with(_ finding: Diagnostic) -> AcceptedFinding { AcceptedFinding(finding: finding, because: because) }
}
