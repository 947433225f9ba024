import Foundation
import TestSupport
import Testing

/// The program as its users start it: a process in a folder of its own.
struct Appraise {
    /// The folder that it works in, with whatever the test put there.
    let folder: URL

    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// A new, empty folder.
    init() throws {
        folder = URL(filePath: NSTemporaryDirectory()).appending(path: "appraise-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// A folder that is there already.
    init(folder: URL) {
        self.folder = folder
    }

    /// Writes a file, and the folders that it needs.
    func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ text: String, to path: String) throws {
        try write(text.utf8, to: path)
    }

    /// Copies a folder of the checkout.
    func copy(_ path: String) throws {
        try FileManager.default.copyItem(at: packageRoot.appending(path: path), to: folder.appending(path: path))
    }

    /// Copies a folder of its own.
    func copyFolder(_ path: String, to other: String) throws {
        try FileManager.default.copyItem(at: folder.appending(path: path), to: folder.appending(path: other))
    }

    func rename(_ path: String, to other: String) throws {
        try FileManager.default.moveItem(at: folder.appending(path: path), to: folder.appending(path: other))
    }

    /// Puts other words in place of the first that are these.
    func change(_ path: String, from old: String, to new: String) throws {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        let range = try #require(text.range(of: old))
        try write(text.replacingCharacters(in: range, with: new), to: path)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// Every file below a folder with its bytes, by its path.
    func files(below path: String) throws -> [String: Data] {
        let root = folder.appending(path: path)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return try paths.reduce(into: [:]) { files, path in
            let file = root.appending(path: path)
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[path] = try Data(contentsOf: file)
            }
        }
    }

    @discardableResult
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        try run(arguments, environment: environment)
    }

    @discardableResult
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        let process = process(arguments, environment: environment)
        let (output, errors) = (folder.appending(path: ".stdout"), folder.appending(path: ".stderr"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationReason == .exit, "the program was ended by signal \(process.terminationStatus)")
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// The status of a run whose readers of standard output and standard error have gone.
    func statusWithoutReaders(_ arguments: String...) throws -> Int32 {
        let process = process(arguments, environment: [:])
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationReason == .exit, "the program was ended by signal \(process.terminationStatus)")
        return process.terminationStatus
    }

    /// A run whose standard output goes to a disk without room.
    func runOnFullDisk(_ arguments: [String]) throws -> (status: Int32, errors: String) {
        let process = process(arguments, environment: [:])
        let errors = Pipe()
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        process.standardError = errors
        try process.run()
        let bytes = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    /// A run in which no file can grow beyond some 1,000 bytes, as where a disk is nearly full.
    func statusWithSmallFiles(_ arguments: [String]) throws -> Int32 {
        let process = process(
            ["-c", "trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\"", Self.executable.path] + arguments, environment: [:])
        process.executableURL = URL(filePath: "/bin/sh")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// A run that is sent a signal as soon as something is written into a named pipe of its folder.
    ///
    /// - Returns: What was written there, and the signal by which the run ended; nil if it ended by itself.
    func interrupt(
        _ arguments: [String], environment: [String: String], by signal: Int32, whenWritten pipe: String
    ) throws -> (words: String, signal: Int32?) {
        let pipe = folder.appending(path: pipe)
        try #require(mkfifo(pipe.path, 0o600) == 0)
        let process = process(arguments, environment: environment)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let words = try FileHandle(forReadingFrom: pipe).readToEnd() ?? Data()
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return (
            String(decoding: words, as: UTF8.self),
            process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil
        )
    }

    /// A preview at a port that is free.
    func serve() throws -> Serving { try Serving(process(["serve", "--port", "0"], environment: [:])) }

    /// A run on a terminal, with what a user sees there, line ends as the terminal has them.
    ///
    /// - Parameter whenSeen: A text to wait for, and the named pipe that is written to once it is seen.
    func runOnTerminal(
        _ line: String, environment: [String: String] = [:], whenSeen: (text: String, pipe: String)? = nil
    ) throws -> String {
        let process = process(
            ["-qec", "\"\(Self.executable.path)\" \(line)", "/dev/null"], environment: environment)
        process.executableURL = URL(filePath: "/usr/bin/script")
        let screen = Pipe()
        process.standardOutput = screen
        try process.run()
        var seen = Data()
        while let more = try screen.fileHandleForReading.read(upToCount: 1), !more.isEmpty {
            seen += more
            if let whenSeen, seen.suffix(whenSeen.text.utf8.count).elementsEqual(whenSeen.text.utf8) {
                try FileHandle(forWritingTo: folder.appending(path: whenSeen.pipe)).write(contentsOf: Data([0]))
            }
        }
        process.waitUntilExit()
        return String(decoding: seen, as: UTF8.self)
    }

    private func process(_ arguments: [String], environment: [String: String]) -> Process {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// It is built beside the tests.
    private static let executable: URL = {
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let candidates = sequence(first: tests.deletingLastPathComponent()) { $0.deletingLastPathComponent() }
        let folders = Array(candidates.prefix(6)) + [packageRoot.appending(path: ".build/debug")]
        let executables = folders.map { $0.appending(path: "appraise") }
        return executables.first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
            ?? executables[executables.count - 1]
    }()
}
