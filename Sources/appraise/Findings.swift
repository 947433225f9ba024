import Diagnostics

/// The findings of a run as the user asked to see them, and what they mean for the exit status.
struct Findings {
    let diagnostics: [Diagnostic]

    private let acceptedCount: Int

    /// - Parameters:
    ///   - acceptedCount: How many more there would be if papers did not accept them.
    ///   - isStrict: Whether warnings count as errors, and notes as warnings.
    init(_ diagnostics: [Diagnostic], acceptedCount: Int, isStrict: Bool) {
        self.diagnostics = isStrict ? diagnostics.map { $0.with(severity: $0.severity.strict) } : diagnostics
        self.acceptedCount = acceptedCount
    }

    var haveErrors: Bool { diagnostics.contains { $0.severity == .error } }

    var status: ExitStatus { haveErrors ? .faults : .done }

    /// `1 error, 2 warnings`, with the notes if there are any.
    var summary: String {
        let notes = diagnostics.count(of: .note)
        return counted(diagnostics.count(of: .error), "error") + ", "
            + counted(diagnostics.count(of: .warning), "warning") + (notes > 0 ? ", " + counted(notes, "note") : "")
            + (acceptedCount > 0 ? ", \(acceptedCount) accepted" : "")
    }
}

extension Severity {
    fileprivate var strict: Severity { self == .note ? .warning : .error }
}

/// `1 paper`, `2 papers`
func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
