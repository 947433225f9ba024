import Glibc
import Publishing
import Synchronization

/// The files of this machine, with a fault at one place. It also counts what is done. It never waits for the disk, since
/// nobody cuts the power of a test.
final class FaultyFileSystem: FileSystem {
    enum Fault: Sendable, Equatable {
        case none
        /// The call of this number, from 0, fails as on a full disk. A file is then half written.
        case once(at: Int)
        /// As if the process were killed at the call of this number, from 0, of those that change something: nothing is
        /// done from there on.
        case death(at: Int)
    }

    private struct Log {
        var count = 0
        var changeCount = 0
        var isHit = false
        var operations: [FileError.Operation] = []
        var renamed: [String] = []
    }

    private let disk = DiskFileSystem()
    private let fault: Fault
    private let refused: [FileError.Operation: Int32]
    private let log = Mutex(Log())

    /// - Parameter refused: Operations that never work here, with the error number that they give.
    init(_ fault: Fault = .none, refusing refused: [FileError.Operation: Int32] = [:]) {
        self.fault = fault
        self.refused = refused
    }

    var isHit: Bool { log.withLock { $0.isHit } }
    var operations: [FileError.Operation] { log.withLock { $0.operations } }
    /// Where files were renamed to, in order.
    var renamed: [String] { log.withLock { $0.renamed } }

    func status(of path: String) throws(FileError) -> FileStatus? {
        try step(.inspect, path)
        return try disk.status(of: path)
    }

    func names(in folder: String) throws(FileError) -> [String] {
        try step(.list, folder)
        return try disk.names(in: folder)
    }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        try step(.read, path)
        return try disk.read(path, upTo: limit)
    }

    func resolve(_ path: String) throws(FileError) -> String? {
        try step(.resolve, path)
        return try disk.resolve(path)
    }

    func write(
        _ bytes: [UInt8], to path: String, mode: FileStatus.Mode, durable: Bool
    ) throws(FileError) -> FileStamp {
        do {
            try step(.write, path)
        } catch {
            if isFirstFault { try disk.write(Array(bytes.prefix(bytes.count / 2)), to: path, durable: false) }
            throw error
        }
        return try disk.write(bytes, to: path, mode: mode, durable: false)
    }

    func append(_ bytes: [UInt8], to path: String) throws(FileError) {
        try step(.write, path)
        try disk.append(bytes, to: path)
    }

    func makeFolder(_ path: String, mode: FileStatus.Mode) throws(FileError) {
        try step(.makeFolder, path)
        try disk.makeFolder(path, mode: mode)
    }

    func link(_ path: String, to newPath: String) throws(FileError) {
        try step(.link, newPath)
        try disk.link(path, to: newPath)
    }

    func copy(_ path: String, to newPath: String, durable: Bool) throws(FileError) {
        try step(.copy, newPath)
        try disk.copy(path, to: newPath, durable: false)
    }

    func rename(_ path: String, to newPath: String) throws(FileError) {
        try step(.rename, newPath)
        try disk.rename(path, to: newPath)
        log.withLock { $0.renamed.append(newPath) }
    }

    func exchange(_ path: String, with newPath: String) throws(FileError) {
        try step(.exchange, newPath)
        try disk.exchange(path, with: newPath)
        log.withLock { $0.renamed.append(newPath) }
    }

    func removeFile(_ path: String) throws(FileError) {
        try step(.remove, path)
        try disk.removeFile(path)
    }

    func removeFolder(_ path: String) throws(FileError) {
        try step(.remove, path)
        try disk.removeFolder(path)
    }

    func sync(_ folder: String) throws(FileError) {
        try step(.sync, folder)
    }

    func lock(_ path: String) throws(FileError) -> FileLock? {
        try step(.lock, path)
        return try disk.lock(path)
    }
}

extension FaultyFileSystem {
    /// Counts a call, and fails it if it is the one.
    private func step(_ operation: FileError.Operation, _ path: String) throws(FileError) {
        let isChange = !Self.readings.contains(operation)
        let fails = log.withLock { log in
            log.operations.append(operation)
            log.count += 1
            log.changeCount += isChange ? 1 : 0
            return switch fault {
            case .none: false
            case .once(let at): log.count == at + 1
            case .death(let at): log.changeCount > at
            }
        }
        if let code = refused[operation] { throw FileError(operation, path, .system(code)) }
        if fails {
            log.withLock { $0.isHit = true }
            throw FileError(operation, path, .system(ENOSPC))
        }
    }

    /// Whether the call that has just failed is the first one that did.
    private var isFirstFault: Bool {
        switch fault {
        case .none: false
        case .once(let at): log.withLock { $0.count } == at + 1
        case .death(let at): log.withLock { $0.changeCount } == at + 1
        }
    }

    private static let readings: Set<FileError.Operation> = [.inspect, .list, .read, .resolve]
}
