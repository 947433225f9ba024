import Diagnostics
import Synchronization

/// Tells on a terminal how far a run is that takes longer than anybody waits without asking: `made 120 of 400 papers`.
///
/// The line is written over itself, and is gone when findings and summary are printed.
final class ProgressLine: Sendable {
    /// What is being done to the papers.
    enum Work: String {
        case checking = "checked"
        case making = "made"
        case printing = "printed"
    }

    private struct State {
        var work = Work.checking
        var done = 0
        var count = 0
        /// What stands on the terminal.
        var shown = ""
        var isOver = false
    }

    private static let delay = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)

    private let terminal: Terminal
    private let state = Mutex(State())

    private init(on terminal: Terminal) {
        self.terminal = terminal
    }

    /// Does the work; on a terminal it is told how far it is.
    static func during<Result>(
        isWanted: Bool, on terminal: Terminal = .error, _ work: (ProgressLine?) async throws -> Result
    ) async throws -> Result {
        guard isWanted, terminal.isInteractive else { return try await work(nil) }
        let line = ProgressLine(on: terminal)
        let telling = Task.detached {
            try await Task.sleep(for: delay)
            while !Task.isCancelled {
                line.show()
                try await Task.sleep(for: interval)
            }
        }
        defer {
            telling.cancel()
            line.end()
        }
        return try await work(line)
    }

    /// Another round through so many papers begins.
    func begin(_ work: Work, _ count: Int) {
        state.withLock {
            $0.work = work
            $0.done = 0
            $0.count = count
        }
    }

    /// One paper more is done.
    func advance() { state.withLock { $0.done += 1 } }

    private func show() {
        state.withLock { state in
            let text = "\(state.work.rawValue) \(state.done) of \(counted(state.count, "paper"))"
            guard !state.isOver, text != state.shown else { return }
            terminal.say("\r\(text)\(Self.restOfLineErased)")
            state.shown = text
        }
    }

    private func end() {
        state.withLock { state in
            state.isOver = true
            if !state.shown.isEmpty { terminal.say("\r\(Self.restOfLineErased)") }
        }
    }

    /// What terminals call “erase in line” (ECMA-48, EL).
    private static let restOfLineErased = "\u{1B}[K"
}
