import Diagnostics
import Synchronization

/// Whether a run still makes pages. Once there is an error, papers are only checked.
final class RunProgress: Sendable {
    private let stopped = Atomic(false)

    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    func stop() { stopped.store(true, ordering: .relaxed) }

    func note(_ findings: SettledFindings, isStrict: Bool) {
        if findings.stopBuilds(isStrict: isStrict) { stop() }
    }
}

extension SettledFindings {
    /// Whether any of them is an error.
    ///
    /// - Parameter isStrict: Whether warnings are errors.
    func stopBuilds(isStrict: Bool) -> Bool {
        let least = isStrict ? Severity.warning : .error
        return kept.contains { $0.severity >= least }
    }
}
