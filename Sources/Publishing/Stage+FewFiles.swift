internal import Diagnostics

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

    /// All that can fill the disk is written before anything is put in place. The manifest goes last. Where a file does
    /// not go in, those before it are taken out again, which the stage has kept.
    func replace(_ written: [TreePath], manifest: [UInt8]) throws(FileError) {
        try publisher.fileSystem.write(manifest, to: places.inStage(Manifest.path), durable: publisher.isDurable)
        let paths = written + [Manifest.path]
        for (number, path) in paths.enumerated() {
            do {
                try swap(path)
            } catch {
                for path in paths[..<number].reversed() { try? swap(path) }
                throw error
            }
        }
        try clearUp(saving: Set(written.flatMap(\.folders)).sorted().map(places.inOutput) + [places.output])
    }

    /// A disk that cannot swap keeps nothing to go back to.
    private func swap(_ path: TreePath) throws(FileError) {
        do {
            try publisher.fileSystem.exchange(places.inStage(path), with: places.inOutput(path))
        } catch {
            guard error.isExchangeImpossible else { throw error }
            try publisher.fileSystem.rename(places.inStage(path), to: places.inOutput(path))
        }
    }
}

extension TreePath {
    /// Whether it leads into the folder of a paper.
    fileprivate var isOfPaper: Bool { folders.first.map { !SiteFolders.isReserved($0.text) } ?? false }
}
