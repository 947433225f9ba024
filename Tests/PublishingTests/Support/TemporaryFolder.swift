import Foundation

/// A folder of a test's own, removed with this value. It is written to and read with Foundation, so that a fault in our
/// own file system does not hide itself.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let folder = Self.parent.appending(path: "publishing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        path = folder.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// In memory where the machine has that: the fault tests make thousands of files, and a busy disk takes a minute.
    private static let parent =
        FileManager.default.isWritableFile(atPath: "/dev/shm")
        ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory.resolvingSymlinksInPath()

    func path(_ relative: String) -> String { "\(path)/\(relative)" }

    /// Writes a file, and the folders that it needs.
    func write(_ text: String, to relative: String) throws {
        let folder = URL(filePath: path(relative)).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path(relative)))
    }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: path(relative), withIntermediateDirectories: true)
    }

    func link(_ relative: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(relative), withDestinationPath: destination)
    }

    func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path(relative))
    }

    func text(_ relative: String) -> String? {
        FileManager.default.contents(atPath: path(relative)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names directly in this folder.
    func names() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: path))
    }

    /// Everything below a folder by its path: the text of a file, the target of a link, `/` for a folder. Empty when
    /// there is no such folder.
    func tree(_ relative: String) throws -> [String: String] {
        let manager = FileManager.default
        guard manager.fileExists(atPath: path(relative)) else { return [:] }
        var tree: [String: String] = [:]
        for name in try manager.subpathsOfDirectory(atPath: path(relative)) {
            let path = "\(relative)/\(name)"
            switch try attributes(path)[.type] as? FileAttributeType {
            case .typeDirectory: tree[name] = "/"
            case .typeSymbolicLink: tree[name] = "→ \(try manager.destinationOfSymbolicLink(atPath: self.path(path)))"
            default: tree[name] = text(path)
            }
        }
        return tree
    }

    func attributes(_ relative: String) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: path(relative))
    }

    func setModificationDate(_ date: Date, of relative: String) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path(relative))
    }
}
