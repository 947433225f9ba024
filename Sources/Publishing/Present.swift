/// What stands in `Output` before a build: nothing at all when there is no such folder.
struct Present: Sendable {
    /// Of the output folder itself; nil when it is not there.
    let mode: FileStatus.Mode?
    /// In the order of their paths, without the litter of a killed build.
    let entries: [TreeEntry]
    /// What the last build wrote; nil when there was none.
    let last: Manifest?
    private let statuses: [TreePath: FileStatus]

    init(mode: FileStatus.Mode?, entries: [TreeEntry], last: Manifest?) {
        self.mode = mode
        self.entries = entries
        self.last = last
        self.statuses = Dictionary(entries.map { ($0.path, $0.status) }) { first, _ in first }
    }

    static let nothing = Present(mode: nil, entries: [], last: nil)

    subscript(_ path: TreePath) -> FileStatus? { statuses[path] }

    /// Nil when no folder stands there.
    func folderMode(_ path: TreePath) -> FileStatus.Mode? {
        self[path].flatMap { $0.kind == .folder ? $0.mode : nil }
    }

    /// Whether the last build wrote this file. What has taken its place and is no file is somebody else's.
    func isOurs(_ path: TreePath) -> Bool {
        self[path]?.kind == .file && last?.files[path] != nil
    }
}

extension Publisher {
    func present(in places: Places) throws(FileError) -> Present {
        guard let status = try fileSystem.status(of: places.output) else { return .nothing }
        let entries = try fileSystem.entries(below: places.output).filter { entry in
            entry.path != places.innerStage && entry.path.folders.first != places.innerStage
        }
        let manifest = entries.first { $0.path == Manifest.path && $0.status.kind == .file }
        let last: Manifest? = manifest == nil ? nil : try lastManifest(in: places)
        return Present(mode: status.mode, entries: entries, last: last)
    }

    private func lastManifest(in places: Places) throws(FileError) -> Manifest {
        let path = places.inOutput(Manifest.path)
        let bytes = try fileSystem.read(path, upTo: Self.largestManifest)
        do {
            return try ManifestReader.read(bytes)
        } catch {
            let why =
                "line \(error.line) is not as appraise wrote it; bring back the file as it was,"
                + " or move the folder \(places.output) away, then build again"
            throw FileError(.read, path, .refused(why))
        }
    }

    /// In bytes: some 500,000 files, far more than any council has.
    private static let largestManifest = 64 << 20

    /// Whether a file stands there with just these bytes. It is read only if it is of the right size.
    func stands(
        _ bytes: [UInt8], at path: TreePath, _ present: Present, in places: Places
    ) throws(FileError) -> Bool {
        guard let status = present[path], status.kind == .file, status.size == bytes.count else { return false }
        return try fileSystem.read(places.inOutput(path), upTo: bytes.count) == bytes
    }
}
