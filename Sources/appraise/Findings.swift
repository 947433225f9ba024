import Diagnostics

/// The findings of a run as the user asked to see them, and what they mean for the exit status.
struct Findings {
    let diagnostics: [Diagnostic]

    /// - Parameter isStrict: Whether warnings count as errors.
    init(_ diagnostics: [Diagnostic], isStrict: Bool) {
        self.diagnostics = diagnostics.map { diagnostic in
            isStrict && diagnostic.severity == .warning ? diagnostic.with(severity: .error) : diagnostic
        }
    }

    var haveErrors: Bool { diagnostics.contains { $0.severity == .error } }

    var status: ExitStatus { haveErrors ? .faults : .done }

    /// `1 error, 2 warnings`, with the notes if there are any.
    var summary: String {
        let notes = diagnostics.count(of: .note)
        return counted(diagnostics.count(of: .error), "error") + ", "
            + counted(diagnostics.count(of: .warning), "warning") + (notes > 0 ? ", " + counted(notes, "note") : "")
    }
}

/// `1 paper`, `2 papers`
func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
