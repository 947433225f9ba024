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
    /// Whether there is no output yet, so that there is nothing to compare with and nothing to swap.
    let isFirst: Bool
    private let lock: FileLock
    /// Whether the folder of the stage has been made.
    private let isMade = Mutex(false)

    init(_ publisher: Publisher, _ places: Places, last: Manifest?, isFirst: Bool, lock: FileLock) {
        self.publisher = publisher
        self.places = places
        self.last = last
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
        try removeLitter(of: places)
        return Stage(self, places, last: last, isFirst: isFirst, lock: lock)
    }

    /// What builds leave that were killed: half a new output, or an old one that was swapped out.
    private func removeLitter(of places: Places) throws(FileError) {
        try fileSystem.removeTree(places.stage)
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
        var (made, inputs) = ([(TreePath, String)](), files.inputs.map { (TreePath(found: $0.path), $0.checksum) })
        for (path, file) in zip(paths, files.files) {
            try write(file.bytes, at: path, besides: present, written: &written)
            made.append((path, SHA256.hex(of: file.bytes)))
        }
        for (path, file) in zip(paths.dropFirst(files.files.count), files.attachments) {
            let bytes = try publisher.bytes(of: file)
            try write(bytes, at: path, besides: present, written: &written)
            let checksum = SHA256.hex(of: bytes)
            made.append((path, checksum))
            inputs.append((TreePath(found: file.input), checksum))
        }
        return OutputPart(files: ManifestLines(made), inputs: ManifestLines(inputs))
    }

    private func write(
        _ bytes: [UInt8], at path: TreePath, besides present: PresentFolders, written: inout [String]
    ) throws(FileError) {
        if try present.hold(bytes, at: path) { return }
        try makeFolders(path.folders)
        try fileSystem.write(bytes, to: places.inStage(path), durable: publisher.isDurable)
        written.append(path.text)
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
