internal import Diagnostics
package import Publishing
internal import Synchronization

/// The disk, which is asked once what stands in a folder, and again when the system tells of a change there: so after a
/// save a preview does not look at thousands of files that nobody has touched. When something changed in a folder, the
/// stamp that the folder around it has for it does not say.
///
/// A change that the system has not told of yet is not seen. Whoever waits for changes looks again once it is told.
package final class WatchedFiles: FileSystem {
    private let disk: any FileSystem
    let roots: [String]
    private let state = Mutex(State())

    private struct State {
        /// Nil while the system tells of nothing, so that nothing may be kept.
        var watch: (@Sendable (String) -> Bool)?
        /// By their paths. One that has changed goes, even while it is being listed.
        var folders: [String: KeptFolder] = [:]
        var lastQuestion = 0
    }

    private struct KeptFolder {
        let question: Int
        /// Nil while it is being listed.
        var seen: SeenFolder?
    }

    /// - Parameter roots: The folders of which something is kept, at any depth.
    package init(_ disk: any FileSystem, below roots: [String]) {
        self.disk = disk
        self.roots = roots
    }
}

// MARK: - What is kept

/// What stood in a folder.
private struct SeenFolder: Sendable {
    let path: String
    /// In the order of the names' bytes.
    let listing: [(name: String, status: FileStatus)]

    func status(of name: Substring) -> FileStatus? {
        var (low, high) = (0, listing.count)
        while low < high {
            let middle = (low + high) / 2
            let order = listing[middle].name.utf8.order(to: name.utf8)
            if order == 0 { return listing[middle].status }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

extension WatchedFiles {
    /// From now on listings are kept.
    ///
    /// - Parameter watch: Makes the system tell of changes in a folder, which `forget` is called for; false where it cannot.
    func keep(watching watch: @escaping @Sendable (String) -> Bool) {
        state.withLock { $0.watch = watch }
    }

    /// Something has changed in a folder.
    func forget(_ folder: String) {
        state.withLock { _ = $0.folders.removeValue(forKey: folder) }
    }

    /// Another folder may stand at the path, or none.
    func forgetAll(below folder: String) {
        state.withLock { state in
            for path in state.folders.keys where path.isPath(below: folder) { state.folders[path] = nil }
        }
    }

    /// Nil where the disk has to be asked.
    private func seen(_ folder: String) throws(FileError) -> SeenFolder? {
        let (known, watch) = state.withLock { ($0.folders[folder]?.seen, $0.watch) }
        // Two paths of other bytes may count as one text.
        if let known { return known.path.utf8.order(to: folder.utf8) == 0 ? known : nil }
        guard let root = roots.first(where: folder.isPath(below:)) else { return nil }
        // Where a folder around it goes elsewhere, only that one is told.
        if folder.utf8.count > root.utf8.count, let outer = folder.parent?.folder, try seen(outer) == nil { return nil }
        guard let watch, watch(folder) else { return nil }
        let question = state.withLock { state in
            state.lastQuestion += 1
            state.folders[folder] = KeptFolder(question: state.lastQuestion)
            return state.lastQuestion
        }
        let seen = SeenFolder(path: folder, listing: try disk.listing(of: folder))
        state.withLock { if $0.folders[folder]?.question == question { $0.folders[folder]?.seen = seen } }
        return seen
    }
}

extension String {
    /// The folder that holds what stands at this path, and its name there.
    fileprivate var parent: (folder: String, name: Substring)? {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { (String(self[..<$0]), self[utf8.index(after: $0)...]) }
    }
}

// MARK: - Reading

extension WatchedFiles {
    package func status(of path: String) throws(FileError) -> FileStatus? {
        guard let (folder, name) = path.parent, let seen = try? seen(folder) else { return try disk.status(of: path) }
        return seen.status(of: name)
    }

    package func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        if let seen = try seen(folder) { return seen.listing }
        return try disk.listing(of: folder)
    }

    package func names(in folder: String) throws(FileError) -> [String] { try disk.names(in: folder) }

    package func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        try disk.read(path, upTo: limit)
    }

    package func resolve(_ path: String) throws(FileError) -> String? { try disk.resolve(path) }
}

// MARK: - Writing

extension WatchedFiles {
    package func write(
        _ bytes: [UInt8], to path: String, mode: FileStatus.Mode, durable: Bool
    ) throws(FileError) -> FileStamp {
        defer { forgetFolder(of: path) }
        return try disk.write(bytes, to: path, mode: mode, durable: durable)
    }

    package func append(_ bytes: [UInt8], to path: String) throws(FileError) {
        defer { forgetFolder(of: path) }
        try disk.append(bytes, to: path)
    }

    package func makeFolder(_ path: String, mode: FileStatus.Mode) throws(FileError) {
        defer { forgetFolder(of: path) }
        try disk.makeFolder(path, mode: mode)
    }

    package func link(_ path: String, to newPath: String) throws(FileError) {
        defer { for path in [path, newPath] { forgetFolder(of: path) } }
        try disk.link(path, to: newPath)
    }

    package func copy(_ path: String, to newPath: String, durable: Bool) throws(FileError) {
        defer { forgetFolder(of: newPath) }
        try disk.copy(path, to: newPath, durable: durable)
    }

    package func rename(_ path: String, to newPath: String) throws(FileError) {
        defer { for path in [path, newPath] { forgetPlace(path) } }
        try disk.rename(path, to: newPath)
    }

    package func exchange(_ path: String, with newPath: String) throws(FileError) {
        defer { for path in [path, newPath] { forgetPlace(path) } }
        try disk.exchange(path, with: newPath)
    }

    package func removeFile(_ path: String) throws(FileError) {
        defer { forgetFolder(of: path) }
        try disk.removeFile(path)
    }

    package func removeFolder(_ path: String) throws(FileError) {
        defer { forgetPlace(path) }
        try disk.removeFolder(path)
    }

    package func sync(_ folder: String) throws(FileError) { try disk.sync(folder) }

    package func lock(_ path: String) throws(FileError) -> FileLock? { try disk.lock(path) }

    /// The system tells of it too, but later.
    private func forgetFolder(of path: String) {
        if let folder = path.parent?.folder { forget(folder) }
    }

    /// Where another file or folder stands now, or none.
    private func forgetPlace(_ path: String) {
        forgetFolder(of: path)
        forgetAll(below: path)
    }
}
