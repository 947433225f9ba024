public import Foundation

/// Puts an executable script in place. It is copied there by another process: a program that was ever open for writing in
/// this one may still be so in a process that another test has just started, and then it cannot be run.
public func installProgram(_ text: String, at file: URL) throws {
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appending(path: ".\(file.lastPathComponent).text")
    try Data(text.utf8).write(to: source)
    defer { try? FileManager.default.removeItem(at: source) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/install")
    process.arguments = ["-m", "755", source.path, file.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
}
