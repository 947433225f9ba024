internal import Diagnostics

/// What stands in `Output` before a build.
struct Present: Sendable {
    /// In the order of their paths, without the litter of a killed build.
    let entries: [TreeEntry]
    /// What the last build wrote; nil when there was none.
    let last: Manifest?

    subscript(_ path: TreePath) -> FileStatus? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].path < path { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].path == path ? entries[low].status : nil
    }

    /// Nil when no folder stands there.
    func folderMode(_ path: TreePath) -> FileStatus.Mode? {
        self[path].flatMap { $0.kind == .folder ? $0.mode : nil }
    }

    /// Whether the last build wrote this file. What has taken its place and is no file is somebody else's.
    func isOurs(_ path: TreePath) -> Bool {
        self[path]?.kind == .file && last?.files.contains(path) == true
    }
}

extension Publisher {
    func present(in places: Places, last: Manifest?) throws(FileError) -> Present {
        let entries = try fileSystem.entries(below: places.output).filter { entry in
            entry.path != places.innerStage && entry.path.folders.first != places.innerStage
        }
        return Present(entries: entries, last: last)
    }

    /// Nil when no manifest stands in the output.
    ///
    /// - Returns: With it, what its bytes are like.
    /// - Throws: A `FileError`, also for one that is not as the program wrote it: who does not know which files are
    ///   ours must not drop any.
    func lastManifest(in places: Places) throws(FileError) -> (manifest: Manifest, check: UInt64)? {
        guard let bytes = try lastManifestBytes(in: places) else { return nil }
        do {
            return (try ManifestReader.read(bytes), DamageCheck(of: bytes).value)
        } catch {
            let why =
                "line \(error.line) is not as appraise wrote it; bring back the file as it was,"
                + " or move the folder \(places.output) away, then build again"
            throw FileError(.read, places.inOutput(Manifest.path), .refused(why))
        }
    }

    /// Nil when no manifest stands in the output.
    func lastManifestBytes(in places: Places) throws(FileError) -> [UInt8]? {
        let path = places.inOutput(Manifest.path)
        guard try fileSystem.status(of: path)?.kind == .file else { return nil }
        return try fileSystem.read(path, upTo: Manifest.largest)
    }

    /// The bytes of a file that goes into the output as it is.
    func bytes(of file: AttachedFile) throws(FileError) -> [UInt8] {
        let bytes = try fileSystem.read(file.source, upTo: file.size)
        guard bytes.count == file.size else {
            throw FileError(.read, file.source, .refused("it is changing; build again when it is saved"))
        }
        return bytes
    }
}

/// Folders of `Output`, to look at what stands in them without ever following a link.
struct PresentFolders: Sendable {
    private let publisher: Publisher?
    private let places: Places?
    /// Those to which no link leads.
    private let folders: Set<TreePath>

    static let nothing = PresentFolders(publisher: nil, places: nil, folders: [])

    private init(publisher: Publisher?, places: Places?, folders: Set<TreePath>) {
        self.publisher = publisher
        self.places = places
        self.folders = folders
    }

    /// - Parameter paths: The files that will be asked for.
    init(holding paths: [TreePath], _ publisher: Publisher, _ places: Places) throws(FileError) {
        var folders: Set<TreePath> = []
        for folder in Set(paths.compactMap(\.folder)) where folders.insert(folder).inserted {
            for outer in folder.folders { folders.insert(outer) }
        }
        // Each after the one that it stands in.
        for folder in folders.sorted() {
            let isReached = folder.folder.map(folders.contains) ?? true
            let kind = try isReached ? publisher.fileSystem.status(of: places.inOutput(folder))?.kind : nil
            if kind != .folder { folders.remove(folder) }
        }
        self.init(publisher: publisher, places: places, folders: folders)
    }

    /// Nil when nothing stands there, or something that is no folder stands where a folder of the path would be.
    func status(of path: TreePath) throws(FileError) -> FileStatus? {
        guard let publisher, let places, path.folder.map(folders.contains) ?? true else { return nil }
        return try publisher.fileSystem.status(of: places.inOutput(path))
    }

    /// Whether a file stands there with just these bytes.
    func hold(_ bytes: [UInt8], at path: TreePath) throws(FileError) -> Bool {
        try stamp(ofFileOf: bytes, at: path) != nil
    }

    /// The stamp of the file that stands there, if it has just these bytes. It is read only if it is of the right size.
    func stamp(ofFileOf bytes: [UInt8], at path: TreePath) throws(FileError) -> FileStamp? {
        guard let publisher, let places, let status = try status(of: path), status.kind == .file,
            status.size == bytes.count
        else { return nil }
        return try publisher.fileSystem.read(places.inOutput(path), upTo: bytes.count) == bytes ? status.stamp : nil
    }
}
