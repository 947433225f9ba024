internal import Synchronization

/// The next output, put together while papers are worked on, and put in place all at once or not at all.
///
/// Files may be handed over from several threads at a time, those of one folder from one at a time. What stands in
/// `Output` already, byte for byte, is not written again.
package final class Stage: Sendable {
    let publisher: Publisher
    let places: Places
    /// What the last build wrote; nil when there was none.
    let last: Manifest?
    /// What its bytes are like.
    let lastCheck: UInt64?
    /// Whether there is no output yet, so that there is nothing to compare with and nothing to swap.
    let isFirst: Bool
    let lock: FileLock
    /// Whether the folder of the stage has been made.
    private let isMade = Mutex(false)

    init(
        _ publisher: Publisher, _ places: Places, last: (manifest: Manifest, check: UInt64)?, isFirst: Bool,
        lock: FileLock
    ) {
        self.publisher = publisher
        self.places = places
        self.last = last?.manifest
        lastCheck = last?.check
        self.isFirst = isFirst
        self.lock = lock
    }
}

extension Publisher {
    /// Begins a build, which no other can while the stage is there.
    ///
    /// - Throws: A `FileError`; nothing is changed then.
    package func openStage() throws(FileError) -> Stage {
        let places = try safePlaces()
        try refuseForeign(places)
        guard let lock = try fileSystem.lock(places.lock) else { throw FileError(.lock, places.output, .locked) }
        let isFirst = try fileSystem.status(of: places.output) == nil
        let last = try lastManifest(in: places)
        if let last { try refuse(last.manifest) }
        try removeLitter(of: places)
        return Stage(self, places, last: last, isFirst: isFirst, lock: lock)
    }

    /// What builds leave that were killed: half a new output, or an old one that was swapped out.
    private func removeLitter(of places: Places) throws(FileError) {
        try fileSystem.removeTree(places.stage)
        try fileSystem.removeTree(places.newCache)
        try fileSystem.removeTree(places.inOutput(places.innerStage))
    }
}

extension Stage {
    /// Takes some files of the build.
    ///
    /// - Parameter written: Gets the paths of those that were not there yet, or had other bytes.
    /// - Throws: A `FileError`; the stage has to be dropped then.
    package func add(_ files: OutputFiles, written: inout [String]) throws(FileError) -> OutputPart {
        let paths = try files.checkedPaths(for: publisher)
        let present = try isFirst ? .nothing : PresentFolders(holding: paths, publisher, places)
        var folders: Set<TreePath> = []
        var (made, inputs) = (
            [(TreePath, String, FileStamp)](), files.inputs.map { (TreePath(found: $0.path), $0.checksum) }
        )
        for (path, file) in zip(paths, files.files) {
            let stamp = try write(file.bytes, at: path, besides: present, in: &folders, written: &written)
            made.append((path, SHA256.hex(of: file.bytes), stamp))
        }
        for (path, file) in zip(paths.dropFirst(files.files.count), files.attachments) {
            let bytes = try publisher.bytes(of: file)
            let stamp = try write(bytes, at: path, besides: present, in: &folders, written: &written)
            let checksum = SHA256.hex(of: bytes)
            made.append((path, checksum, stamp))
            inputs.append((TreePath(found: file.input), checksum))
        }
        return OutputPart(made, inputs: inputs)
    }

    /// - Parameter folders: Those of the stage that are known to be there.
    /// - Returns: The stamp of the file that was written, or that stands there already.
    private func write(
        _ bytes: [UInt8], at path: TreePath, besides present: PresentFolders, in folders: inout Set<TreePath>,
        written: inout [String]
    ) throws(FileError) -> FileStamp {
        if let stamp = try present.stamp(ofFileOf: bytes, at: path) { return stamp }
        if !(path.folder.map(folders.contains) ?? holdsFiles) {
            try makeFolders(path.folders)
            folders.formUnion(path.folders)
        }
        written.append(path.text)
        return try fileSystem.write(bytes, to: places.inStage(path), durable: publisher.isDurable)
    }
}

// MARK: - Folders

extension Stage {
    private var fileSystem: any FileSystem { publisher.fileSystem }

    /// Whether anything was written.
    var holdsFiles: Bool { isMade.withLock { $0 } }

    /// Makes those folders of the stage that are not there yet, each with the permissions that it has in `Output`.
    func makeFolders(_ paths: [TreePath]) throws(FileError) {
        try makeRoot()
        for path in paths where try fileSystem.status(of: places.inStage(path)) == nil {
            try fileSystem.makeFolder(places.inStage(path), mode: mode(ofFolder: places.inOutput(path)))
        }
    }

    private func makeRoot() throws(FileError) {
        try isMade.withLock { isMade throws(FileError) in
            if isMade { return }
            try fileSystem.makeFolder(places.stage, mode: mode(ofFolder: places.output))
            isMade = true
        }
    }

    private func mode(ofFolder path: String) throws(FileError) -> FileStatus.Mode {
        guard !isFirst, let status = try fileSystem.status(of: path), status.kind == .folder else { return .newFolder }
        return status.mode
    }
}

extension Stage {
    /// Removes what was put together.
    package func clear() throws(FileError) {
        try isMade.withLock { isMade throws(FileError) in
            if isMade { try fileSystem.removeTree(places.stage) }
            isMade = false
        }
    }

    /// Removes what was put together, and lets other builds begin. Where that fails, the next build removes it.
    package func drop() {
        if holdsFiles { try? fileSystem.removeTree(places.stage) }
        withExtendedLifetime(lock) {}
    }
}
