import Dispatch
import Glibc
import Synchronization

/// Ctrl-C and requests to end, while other programs work for this one: they have to be ended too, and what they left
/// removed.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Does the work in a task that such a signal cancels. When the work has stopped, the process ends by the signal, as
    /// whoever sent it expects.
    static func cancelling(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let task = Task { try await work() }
        let received = Mutex<Int32?>(nil)
        let sources = signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                received.withLock { $0 = $0 ?? number }
                task.cancel()
            }
            source.resume()
            return source
        }
        let result = await task.result
        for source in sources { source.cancel() }
        for number in signals { signal(number, SIG_DFL) }
        if let number = received.withLock({ $0 }) { end(by: number) }
        try result.get()
    }

    /// Threads that do work for Dispatch let no signal through by themselves.
    private static func end(by number: Int32) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
    }
}
