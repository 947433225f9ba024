/// Files of the last build that a build leaves as they are, known by their stamps.
///
/// A paper's files are the lines of the last manifest below its folder; their stamps come in the same order.
extension Stage {
    /// The disk's time when the build began, before anything was looked at.
    package var start: FileTime { lock.time }

    /// What the last manifest is like; nil without one. Whoever relies on what it says compares this first.
    package var lastManifestCheck: UInt64? { lastCheck }

    /// Whether the last build has left files in a folder of `Output`.
    package func lastHolds(folder: String) -> Bool { last.map { !$0.files.below(folder).isEmpty } ?? false }

    /// Whether the last build has left a file in `Output`.
    package func lastHolds(file: String) -> Bool { last?.files.contains(TreePath(found: file)) ?? false }

    /// The bytes of a file as the output will have it: as this build has made it, or as the last one left it; nil where
    /// neither has.
    ///
    /// - Throws: A `FileError`, when a file that is there cannot be read.
    package func bytes(ofFile file: String) throws(FileError) -> [UInt8]? {
        guard let path = TreePath(file) else { return nil }
        let made = holdsFiles ? try publisher.fileSystem.status(of: places.inStage(path)) : nil
        if let made { return try publisher.fileSystem.read(places.inStage(path), upTo: made.size) }
        return try lastBytes(ofFile: file)
    }

    /// The bytes of a file as the last build left it; nil where it left none, or somebody else has changed it since.
    ///
    /// - Throws: A `FileError`, when it is there and cannot be read.
    package func lastBytes(ofFile file: String) throws(FileError) -> [UInt8]? {
        let path = TreePath(found: file)
        guard let checksum = last?.files.checksum(of: path),
            let status = try publisher.fileSystem.status(of: places.inOutput(path)), status.kind == .file
        else { return nil }
        let bytes = try publisher.fileSystem.read(places.inOutput(path), upTo: status.size)
        return SHA256.hex(of: bytes) == checksum ? bytes : nil
    }

    /// The folders in a folder of the inputs from which the last build read anything, in order.
    package func lastInputFolders(below folder: String) -> [String] { last?.inputs.folders(in: folder) ?? [] }

    /// The folders of `Output` in which the last build left files, in order.
    package var lastFolders: [String] { last?.files.folders ?? [] }

    /// The checksum that the last build found of an input; nil for one that it did not read.
    package func lastChecksum(ofInput path: String) -> String? { last?.inputs.checksum(of: TreePath(found: path)) }

    /// The stamps that the files of a folder have now; nil when one is not there as the last build left it.
    ///
    /// - Parameters:
    ///   - folder: Of `Output`: `home-care`.
    ///   - stamps: Those that the files had. Where one differs or was not sure, the file is read.
    package func stamps(ofFolder folder: String, asLeft stamps: [FileStamp]) throws(FileError) -> [FileStamp]? {
        guard let last else { return nil }
        return try present(last.files.below(folder), stamps: stamps)
    }

    /// The files of a folder, once it is known that they are as the last build left them.
    ///
    /// - Parameters:
    ///   - source: The folder of inputs that they were made from: `Content/home-care`.
    ///   - stamps: Those that they have now.
    package func kept(folder: String, from source: String, stamps: [FileStamp]) -> OutputPart? {
        guard let last else { return nil }
        return OutputPart(files: last.files.below(folder), inputs: last.inputs.below(source), stamps: stamps)
    }

    /// The files that belong to no paper, as the last build left them; nil when one is not there as it was.
    ///
    /// - Parameters:
    ///   - paths: Of the files.
    ///   - inputs: What they were made from.
    package func kept(
        _ paths: [String], inputs: [InputFile], stamps: [FileStamp]
    ) throws(FileError) -> OutputPart? {
        guard let last else { return nil }
        let paths = paths.map { TreePath(found: $0) }
        let lines = ManifestLines(paths.compactMap { path in last.files.checksum(of: path).map { (path, $0) } })
        guard lines.count == paths.count, let present = try present(lines, stamps: stamps) else { return nil }
        let inputLines = ManifestLines(inputs.map { (TreePath(found: $0.path), $0.checksum) })
        return OutputPart(files: lines, inputs: inputLines, stamps: present)
    }

    /// Whether files have just these stamps. Those that had none that was sure are read.
    package func isAsLeft(_ paths: [String], stamps: [FileStamp]) throws(FileError) -> Bool {
        guard let last else { return false }
        let paths = paths.map { TreePath(found: $0) }
        let lines = ManifestLines(paths.compactMap { path in last.files.checksum(of: path).map { (path, $0) } })
        guard lines.count == paths.count else { return false }
        return try present(lines, stamps: stamps, readsChanged: false) != nil
    }

    /// The stamps that the files have now; nil when one has not the bytes of its line.
    ///
    /// - Parameter readsChanged: Whether a file is read whose stamp has changed; if not, it counts as another.
    private func present(
        _ lines: ManifestLines, stamps: [FileStamp], readsChanged: Bool = true
    ) throws(FileError) -> [FileStamp]? {
        guard lines.count == stamps.count else { return nil }
        let paths = lines.paths
        let folders = try PresentFolders(holding: paths, publisher, places)
        var present: [FileStamp] = []
        for (path, stamp) in zip(paths, stamps) {
            guard let status = try folders.status(of: path), status.kind == .file else { return nil }
            if status.stamp != stamp || stamp == .none {
                guard readsChanged || stamp == .none else { return nil }
                let bytes = try publisher.fileSystem.read(places.inOutput(path), upTo: status.size)
                guard SHA256.hex(of: bytes) == lines.checksum(of: path) else { return nil }
            }
            present.append(status.stamp)
        }
        return present
    }

    /// The disk's time.
    package var now: FileTime { lock.touched() }

    /// The stamps by which the next build may know these files, taken once all is in place. Of a file that somebody
    /// else has put in the place of ours meanwhile there is none.
    ///
    /// - Parameter end: A time after all was put in place.
    package func stamps(
        of part: OutputPart, after publication: Publication, end: FileTime
    ) throws(FileError) -> [FileStamp] {
        if !publication.isSwapped { return part.stamps.map { $0.isSure(before: start) ? $0 : .none } }
        // All files are new, and have been left alone since they were written.
        if isFirst { return part.stamps.map { $0.isSure(before: end) ? $0 : .none } }
        let paths = part.files.paths
        let folders = try PresentFolders(holding: paths, publisher, places)
        var stamps: [FileStamp] = []
        for (path, known) in zip(paths, part.stamps) {
            let now = try folders.status(of: path)?.stamp ?? .none
            stamps.append(now.isSameFile(as: known) && now.isSure(before: end) ? now : .none)
        }
        return stamps
    }
}
