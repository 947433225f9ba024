import Foundation

/// The ids of all rules that the sources of a room declare, in order: what its list of rules must hold.
package func declaredRules(in room: String) throws -> [String] {
    let folder = packageRoot.appending(path: "Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let declaration = /Rule\(\s*"([a-z0-9-]+)"/
    return try (files ?? []).filter { $0.pathExtension == "swift" }.flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: declaration).map { String($0.1) }
    }.sorted()
}
