import Publishing
import Synchronization

/// The files of a site, with texts that an editor has open in place of what the disk holds.
///
/// Paths are those that findings print, from the site's folder. A class, since whoever was given the files is to see the
/// texts as they are when he reads them.
final class EditedFiles: ReadableFiles {
    private let root: String
    private let disk: any ReadableFiles
    /// By their absolute paths. Only looked up and filtered; lists are sorted.
    private let texts = Mutex<[String: [UInt8]]>([:])

    /// - Parameter root: The folder of the site, absolute.
    init(_ root: String, on disk: any ReadableFiles) {
        (self.root, self.disk) = (root, disk)
    }

    /// - Parameters:
    ///   - path: Absolute.
    ///   - text: Nil for what the disk holds.
    func set(_ path: String, to text: [UInt8]?) { texts.withLock { $0[path] = text } }

    /// The text that is open; nil for a file that is not.
    func text(of path: String) -> [UInt8]? { texts.withLock { $0[absolute(path)] } }

    func status(of path: String) throws(FileError) -> FileStatus? {
        if let text = text(of: path) { return Self.status(text) }
        return try disk.status(of: absolute(path))
    }

    func names(in folder: String) throws(FileError) -> [String] { try listing(of: folder).map(\.name) }

    func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        let folder = absolute(folder)
        let open = open(in: folder)
        let saved = try disk.listing(of: folder).filter { entry in !open.contains { $0.name == entry.name } }
        return (saved + open).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        if let text = text(of: path) { return text }
        return try disk.read(absolute(path), upTo: limit)
    }

    func resolve(_ path: String) throws(FileError) -> String? { try disk.resolve(absolute(path)) }

    private func absolute(_ path: String) -> String {
        path.utf8.first == UInt8(ascii: "/") ? path : "\(root)/\(path)"
    }

    private func open(in folder: String) -> [(name: String, status: FileStatus)] {
        let start = "\(folder)/"
        return texts.withLock { texts in
            texts.compactMap { path, text in
                let name = path.utf8.dropFirst(start.utf8.count)
                guard path.utf8.starts(with: start.utf8), !name.contains(UInt8(ascii: "/")) else { return nil }
                return (String(Substring(name)), Self.status(text))
            }
        }
    }

    private static func status(_ text: [UInt8]) -> FileStatus {
        FileStatus(kind: .file, size: text.count, mode: .newFile)
    }
}
