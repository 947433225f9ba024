/// A build that changes a few files of papers and nothing else puts each in the place of the old one, and makes no new
/// tree of thousands of links.
extension Stage {
    /// More are swapped all at once.
    private static let most = 64

    /// The files in the stage, where they are few, are all of papers, and have been there before; nil otherwise.
    ///
    /// Then nothing is dropped, and no page that belongs to no paper changes: so whoever reads meanwhile finds each
    /// paper old or new, and the first page right for both. After a kill the last manifest still names every file as
    /// ours, and the next build finds those that differ from it.
    func fewFiles(of manifest: Manifest) throws(FileError) -> [TreePath]? {
        guard holdsFiles, let last, last.files.hasSamePaths(as: manifest.files) else { return nil }
        let staged = try publisher.fileSystem.entries(below: places.stage)
        let written = staged.filter { $0.status.kind != .folder }.map(\.path)
        guard written.count <= Self.most, written.allSatisfy(\.isOfPaper) else { return nil }
        let present = try PresentFolders(holding: written, publisher, places)
        for path in written {
            guard last.files.contains(path), try present.status(of: path)?.kind == .file else { return nil }
        }
        return written
    }

    /// All that can fill the disk is written before anything is put in place. The manifest goes last.
    func replace(_ written: [TreePath], manifest: [UInt8]) throws(FileError) {
        let fileSystem = publisher.fileSystem
        try fileSystem.write(manifest, to: places.inStage(Manifest.path), durable: publisher.isDurable)
        for path in written + [Manifest.path] {
            try fileSystem.rename(places.inStage(path), to: places.inOutput(path))
        }
        try publisher.sync(Set(written.flatMap(\.folders)).sorted().map(places.inOutput) + [places.output])
        try fileSystem.removeTree(places.stage)
    }
}

extension TreePath {
    /// Whether it leads into the folder of a paper.
    fileprivate var isOfPaper: Bool { folders.first.map { $0.text != "assets" } ?? false }
}
