/// A comparison of `Output` with the files of a build, handed over as to a `Stage`. Nothing is written.
package struct Comparison: Sendable {
    private let publisher: Publisher
    private let places: Places
    /// What the last build says it wrote; nil where nobody knows.
    private let last: Manifest?
    /// On which line the manifest is not as the program wrote it; nil where it is, or there is none.
    private let damagedLine: Int?
    /// Whether it is told what is different in a file.
    private let showsChanges: Bool

    fileprivate init(_ publisher: Publisher, _ places: Places, showsChanges: Bool) throws(FileError) {
        self.publisher = publisher
        self.places = places
        self.showsChanges = showsChanges
        let bytes = try publisher.lastManifestBytes(in: places)
        do {
            last = try bytes.map { bytes throws(ManifestReader.Damage) in try ManifestReader.read(bytes) }
            damagedLine = nil
        } catch {
            (last, damagedLine) = (nil, error.line)
        }
        if let last { try publisher.refuse(last) }
    }
}

extension Publisher {
    /// - Parameter showingChanges: Whether it is to be told what is different in a file.
    /// - Throws: A `FileError`, when something cannot be read.
    package func compare(showingChanges: Bool = false) throws(FileError) -> Comparison {
        try Comparison(self, safePlaces(), showsChanges: showingChanges)
    }
}

extension Comparison {
    /// Compares some files of the build.
    ///
    /// - Parameter differences: Gets those of these files, in the order in which they were given.
    package func add(_ files: OutputFiles, differences: inout [Difference]) throws(FileError) -> OutputPart {
        let paths = try files.checkedPaths(for: publisher)
        let present = try PresentFolders(holding: paths, publisher, places)
        var (made, inputs) = (
            [(TreePath, String, FileStamp)](), files.inputs.map { (TreePath(found: $0.path), $0.checksum) }
        )
        for (path, file) in zip(paths, files.files) {
            differences += try difference(of: file.bytes, at: path, in: present)
            made.append((path, SHA256.hex(of: file.bytes), .none))
        }
        for (path, file) in zip(paths.dropFirst(files.files.count), files.attachments) {
            let bytes = try publisher.bytes(of: file)
            differences += try difference(of: bytes, at: path, in: present)
            made.append((path, SHA256.hex(of: bytes), .none))
            inputs.append((TreePath(found: file.input), SHA256.hex(of: bytes)))
        }
        return OutputPart(made, inputs: inputs)
    }

    /// Where `Output` is not what publishing the files would leave, in the order of the paths' bytes; none when it is.
    /// Files that no build has made are looked for where there was one.
    ///
    /// - Parameters:
    ///   - parts: Of all files.
    ///   - found: Their differences.
    ///   - printed: Files that a build makes only when it is asked to, and not always of the same bytes. One that the
    ///     last build made has to be as that build wrote it; the others are not missed.
    /// - Throws: A `FileError`, when something cannot be read.
    package func finish(
        _ parts: [OutputPart], _ found: [Difference], printed: [String] = []
    ) throws(FileError) -> [Difference] {
        let made = ManifestLines.joining(parts.map(\.files))
        let kept = ManifestLines(
            printed.compactMap { TreePath($0) }.compactMap { path in
                made.contains(path) ? nil : last?.files.checksum(of: path).map { (path, $0) }
            })
        let manifest = Manifest(
            tool: publisher.tool, edition: publisher.edition, files: made, inputs: .joining(parts.map(\.inputs)),
            last: nil, scope: .everything)
        let others = (last?.files.paths ?? []).filter { !made.contains($0) }
        let present = try PresentFolders(holding: others + [Manifest.path], publisher, places)
        var differences = found
        if let damagedLine {
            differences.append(Difference(path: Manifest.path.text, kind: .damaged(line: damagedLine)))
        } else {
            differences += try difference(of: manifest.alsoListing(kept).bytes, at: Manifest.path, in: present)
        }
        for path in others {
            if let checksum = kept.checksum(of: path) {
                differences += try difference(ofPrinted: path, checksum, in: present)
            } else if try present.status(of: path)?.kind == .file {
                differences.append(Difference(path: path.text, kind: .extra))
            }
        }
        // Of a damaged manifest it is known what a build makes, and may have printed.
        let ours = last?.files.paths ?? (damagedLine == nil ? nil : printed.compactMap { TreePath($0) })
        if let ours {
            let foreign = try ForeignFiles(publisher, places, ours: made.paths + ours).find()
            differences += foreign.map { Difference(path: $0.text, kind: .foreign) }
        }
        return differences.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// A printed document that the last build made; nil where it made none, or where the file is gone.
    ///
    /// - Throws: A `FileError`, when `Output` cannot be read.
    package func bytes(ofPrinted path: String) throws(FileError) -> [UInt8]? {
        guard let path = TreePath(path), last?.files.checksum(of: path) != nil,
            let status = try PresentFolders(holding: [path], publisher, places).status(of: path)
        else { return nil }
        return status.kind == .file ? try read(path, status) : []
    }

    private func difference(
        of bytes: [UInt8], at path: TreePath, in present: PresentFolders
    ) throws(FileError) -> [Difference] {
        if try present.hold(bytes, at: path) { return [] }
        guard let status = try present.status(of: path) else { return [Difference(path: path.text, kind: .missing)] }
        let old = showsChanges && status.kind == .file ? try read(path, status) : nil
        return [Difference(path: path.text, kind: .different, change: old.map { FileChange(from: $0, to: bytes) })]
    }

    private func difference(
        ofPrinted path: TreePath, _ checksum: String, in present: PresentFolders
    ) throws(FileError) -> [Difference] {
        guard let status = try present.status(of: path) else { return [Difference(path: path.text, kind: .missing)] }
        guard status.kind == .file else { return [Difference(path: path.text, kind: .different)] }
        let sum = FileChange.Sum(try read(path, status))
        if sum.checksum == checksum { return [] }
        let change = showsChanges ? FileChange.printed(sum, checksum: checksum) : nil
        return [Difference(path: path.text, kind: .different, change: change)]
    }

    private func read(_ path: TreePath, _ status: FileStatus) throws(FileError) -> [UInt8] {
        try publisher.fileSystem.read(places.inOutput(path), upTo: status.size)
    }
}
