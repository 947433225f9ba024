/// Something that stands below a folder.
struct TreeEntry: Sendable {
    let path: TreePath
    let status: FileStatus
}

extension ReadableFiles {
    /// Everything below a folder, folders too, in the order of their paths' bytes; a folder stands before what is in
    /// it. Links are listed, not followed.
    /// - Parameter isSkipped: Whether a file or folder of this name is left out, with all that is in it.
    func entries(below root: String, skipping isSkipped: (String) -> Bool = { _ in false }) throws(FileError)
        -> [TreeEntry]
    {
        var entries: [TreeEntry] = []
        // The next one last: so the entries are nearly in order already.
        var waiting: [TreePath?] = [nil]
        while let folder = waiting.popLast() {
            let firstNew = entries.count
            for (name, status) in try listing(of: folder.map { "\(root)/\($0)" } ?? root) where !isSkipped(name) {
                let path = TreePath(found: folder.map { "\($0)/\(name)" } ?? name)
                entries.append(TreeEntry(path: path, status: status))
            }
            waiting += entries[firstNew...].reversed().filter { $0.status.kind == .folder }.map(\.path)
        }
        return entries.sorted { $0.path < $1.path }
    }
}

extension FileSystem {
    /// Removes whatever stands at a path, a folder with all that is in it. That nothing stands there is fine.
    func removeTree(_ path: String) throws(FileError) {
        guard let status = try status(of: path) else { return }
        guard status.kind == .folder else { return try removeFile(path) }
        for entry in try entries(below: path).reversed() {
            let path = "\(path)/\(entry.path)"
            try entry.status.kind == .folder ? removeFolder(path) : removeFile(path)
        }
        try removeFolder(path)
    }
}
