package import Foundation

/// Puts a shell script where it can be started, with the folders that it needs.
///
/// Another program writes it: had this one its file open, a program that another test starts in that moment would hold
/// it open too, for as long as it takes to begin, and the script could not be started ("text file busy").
package func installProgram(_ script: String, at file: URL) throws {
    let source = FileManager.default.temporaryDirectory.appending(path: "script-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: source) }
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: source)
    let install = try Process.run(
        URL(filePath: "/usr/bin/install"), arguments: ["-D", "-m", "755", source.path, file.path])
    install.waitUntilExit()
    guard install.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
}
