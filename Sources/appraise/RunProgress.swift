import Diagnostics
import Synchronization

/// Whether a run still makes pages. Once there is an error, papers are only checked.
final class RunProgress: Sendable {
    private let stopped = Atomic(false)

    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    func stop() { stopped.store(true, ordering: .relaxed) }

    func note(_ findings: SettledFindings, isStrict: Bool) {
        let least = isStrict ? Severity.warning : .error
        if findings.kept.contains(where: { $0.severity >= least }) { stop() }
    }
}
