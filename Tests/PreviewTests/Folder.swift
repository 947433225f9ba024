import Foundation

/// A folder of a test's own, removed at its end.
struct Folder {
    let url: URL

    init() throws {
        url = URL(filePath: NSTemporaryDirectory()).appending(path: "preview-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    var path: String { url.path }

    func remove() { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func delete(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

    func move(_ path: String, to newPath: String) throws {
        guard rename(url.appending(path: path).path, url.appending(path: newPath).path) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appending(path: path).path, withDestinationPath: target)
    }
}
