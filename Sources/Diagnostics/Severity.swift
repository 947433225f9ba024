/// How much a finding matters to the person who runs the program.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth knowing. Never changes the exit code.
    case note
    /// Probably wrong. Fails the run under `--strict`.
    case warning
    /// A word would be lost, or a wrong one printed. Nothing is written.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
