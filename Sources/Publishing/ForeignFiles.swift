/// Looks for files in `Output` that no build has made. They are published with the folder by whoever uploads it, and no
/// page names them.
struct ForeignFiles {
    private let fileSystem: any FileSystem
    private let places: Places
    /// The files of builds.
    private let ours: Set<TreePath>

    init(_ publisher: Publisher, _ places: Places, ours: [TreePath]) {
        fileSystem = publisher.fileSystem
        self.places = places
        self.ours = Set(ours + [Manifest.path])
    }

    /// What stands at the top of a site for the web server, the host or git, and not for readers. It is put there by
    /// hand, since no page could name it.
    private static let ofServers: Set<String> = [
        ".git", ".htaccess", ".nojekyll", ".well-known", "CNAME", "_headers", "_redirects", "favicon.ico", "robots.txt",
        "web.config",
    ]
}

extension ForeignFiles {
    /// Links and the like too, in the order of their paths' bytes. Links are not followed, and a folder without files is
    /// none of them.
    func find() throws(FileError) -> [TreePath] {
        guard try fileSystem.status(of: places.output)?.kind == .folder else { return [] }
        var found: [TreePath] = []
        var folders: [TreePath?] = [nil]
        while let folder = folders.popLast() {
            for name in try fileSystem.names(in: folder.map(places.inOutput) ?? places.output) {
                if folder == nil, Self.ofServers.contains(name) || name == places.innerStage.text { continue }
                let path = TreePath(found: folder.map { "\($0)/\(name)" } ?? name)
                if ours.contains(path) { continue }
                switch try fileSystem.status(of: places.inOutput(path))?.kind {
                case .folder: folders.append(path)
                case .file, .symbolicLink, .other: found.append(path)
                case nil: break
                }
            }
        }
        return found.sorted()
    }
}

extension Stage {
    /// The files that stand in the output and that no build has made: a build leaves them where they are. In the order of
    /// their paths' bytes; without those that servers and hosts look for.
    ///
    /// - Throws: A `FileError`, when a folder cannot be listed.
    package func foreignFiles() throws(FileError) -> [String] {
        guard !isFirst, let last else { return [] }
        return try ForeignFiles(publisher, places, ours: last.files.paths).find().map(\.text)
    }
}
