import Glibc
import Publishing

/// Files that stand nowhere but in memory: those of an example.
struct MemoryFiles: ReadableFiles {
    /// By their paths. Only looked up and filtered; lists are sorted.
    private let files: [String: [UInt8]]

    init(_ files: [String: [UInt8]]) {
        self.files = files
    }

    func status(of path: String) -> FileStatus? {
        if let bytes = files[path] { return FileStatus(kind: .file, size: bytes.count, mode: .newFile) }
        let isFolder = files.keys.contains { $0.utf8.starts(with: "\(path)/".utf8) }
        return isFolder ? FileStatus(kind: .folder, size: 0, mode: .newFolder) : nil
    }

    func names(in folder: String) -> [String] {
        let start = "\(folder)/"
        let names = files.keys.filter { $0.utf8.starts(with: start.utf8) }.map { path in
            String(Substring(path.utf8.dropFirst(start.utf8.count).prefix { $0 != UInt8(ascii: "/") }))
        }
        return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        guard let bytes = files[path] else { throw FileError(.read, path, .system(ENOENT)) }
        return bytes
    }

    func resolve(_ path: String) -> String? { status(of: path) == nil ? nil : path }
}
