import Publishing

/// Files of which one has other bytes than those on the disk.
struct ReplacedFile: ReadableFiles {
    let path: String
    let bytes: [UInt8]
    let files: any ReadableFiles

    func status(of path: String) throws(FileError) -> FileStatus? { try files.status(of: path) }
    func names(in folder: String) throws(FileError) -> [String] { try files.names(in: folder) }
    func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        try files.listing(of: folder)
    }
    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        path == self.path ? bytes : try files.read(path, upTo: limit)
    }
    func resolve(_ path: String) throws(FileError) -> String? { try files.resolve(path) }
}
