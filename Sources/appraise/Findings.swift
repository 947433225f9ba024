import Diagnostics

extension SettledFindings {
    var haveErrors: Bool { kept.contains { $0.severity == .error } }

    /// `1 error, 2 warnings`, with the notes if there are any.
    ///
    /// - Parameter acceptedCount: How many more there would be if papers did not accept them.
    func summary(acceptedCount: Int) -> String {
        let notes = count(of: .note)
        return counted(count(of: .error), "error") + ", "
            + counted(count(of: .warning), "warning") + (notes > 0 ? ", " + counted(notes, "note") : "")
            + (acceptedCount > 0 ? ", \(acceptedCount) accepted" : "")
    }
}

extension Severity {
    /// What `--strict` makes of it.
    var strict: Severity { self == .note ? .warning : .error }
}

/// `1 paper`, `2 papers`
func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
