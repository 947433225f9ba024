internal import Foundation
internal import Glibc

/// Another program, started without a shell.
struct ToolProcess {
    let executable: String
    let arguments: [String]
    /// Where it works, and where what it says is kept.
    let folder: URL
    /// Where it may leave what it likes; what it is told is its user's home.
    let home: URL
    /// After this long it is ended.
    let limit: Duration
    /// Bytes of memory; with more it is ended.
    let memoryLimit: Int

    struct Outcome: Sendable {
        let isDone: Bool
        /// What it wrote on its standard output and standard error.
        let words: String
        /// Why it is not done: `stopped with exit code 1`.
        let ending: String
    }

    /// The program's file is none that the machine can run.
    struct StartFailure: Error {
        let executable: String
    }

    /// Waits until the program has ended. Where the task is cancelled, the program is ended first.
    /// - Throws: A `StartFailure`, what Foundation says of a full disk, or a `CancellationError`.
    func run() async throws -> Outcome {
        let log = folder.appending(path: "words.txt")
        try Data().write(to: log)
        let process = try process(writingTo: FileHandle(forWritingTo: log))
        let watch: Task<String?, Never>
        // The handler is set before the start: a program may end at once.
        let ended = AsyncStream<Void> { stream in
            process.terminationHandler = { _ in stream.finish() }
        }
        do {
            try process.run()
        } catch {
            throw StartFailure(executable: executable)
        }
        watch = Task { await endingPastLimits(process) }
        // Not in this task: a cancelled one no longer waits.
        let end = Task { for await _ in ended {} }
        await withTaskCancellationHandler {
            await end.value
        } onCancel: {
            Self.end(process)
        }
        watch.cancel()
        try Task.checkCancellation()
        let endedByUs = await watch.value
        let words = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        let isDone = endedByUs == nil && process.terminationReason == .exit && process.terminationStatus == 0
        return Outcome(isDone: isDone, words: words, ending: endedByUs ?? ending(of: process))
    }
}

extension ToolProcess {
    private func process(writingTo log: FileHandle) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = log
        process.standardError = log
        return process
    }

    /// What the program needs to find its own parts and fonts, and nothing else of ours: its home is in the folder.
    private var environment: [String: String] {
        let ours = ProcessInfo.processInfo.environment
        let own = ["HOME": home.path, "TMPDIR": home.path, "LC_ALL": "C.UTF-8"]
        // Parts of Python's programs and fonts may stand in the user's home, where they are looked for by these names.
        let parts =
            ours["HOME"].map { ["PYTHONUSERBASE": "\($0)/.local", "XDG_DATA_HOME": "\($0)/.local/share"] } ?? [:]
        // Files without a date of their own get the same one every time: the first that ZIP knows.
        return ["SOURCE_DATE_EPOCH": "315532800"].merging(parts) { $1 }
            .merging(ours.filter { Self.passedOn.contains($0.key) }) { $1 }.merging(own) { $1 }
    }

    private static let passedOn: Set<String> = [
        "PATH", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_DATA_DIRS", "XDG_DATA_HOME",
        "PYTHONHOME", "PYTHONPATH", "PYTHONUSERBASE", "SOURCE_DATE_EPOCH",
    ]

    /// Ends a program that is past its time or memory.
    ///
    /// - Returns: Why it was ended; nil when it ended by itself before, and this task was cancelled.
    private func endingPastLimits(_ process: Process) async -> String? {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            guard (try? await Task.sleep(until: min(end, .now + .milliseconds(100)))) != nil else { return nil }
            if GroupMemory.bytes(ofGroup: process.processIdentifier) > memoryLimit {
                Self.end(process)
                return "was ended, since it took more than \(memoryLimit >> 20) MiB of memory"
            }
        }
        Self.end(process)
        return "was ended after \(limit.components.seconds) seconds without a result"
    }

    /// With the programs that it has started itself: Foundation makes it the head of a group.
    private static func end(_ process: Process) {
        guard process.isRunning else { return }
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
    }

    private func ending(of process: Process) -> String {
        process.terminationReason == .exit
            ? "stopped with exit code \(process.terminationStatus)"
            : "was ended by signal \(process.terminationStatus)"
    }
}
