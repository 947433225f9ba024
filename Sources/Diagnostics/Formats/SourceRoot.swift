/// The folder from which code hosts count the paths of files: the top folder of the repository, or without one the folder
/// in which the program works.
package struct SourceRoot: Sendable {
    /// The names of the folders from the root to the one in which the program works: none where that is the root.
    private let inside: [String]
    /// The same from the top of the disk to the root.
    private let above: [String]

    /// Where the program works in the root itself, and nobody knows where that is.
    package static let unknown = SourceRoot(inside: [], above: [])

    private init(inside: [String], above: [String]) {
        self.inside = inside
        self.above = above
    }

    /// - Parameters:
    ///   - folder: The absolute path of the folder in which the program works.
    ///   - holds: Whether a folder, by its absolute path, is the top of a repository.
    package init(above folder: String, isTop: (String) -> Bool) {
        let folders = Self.parts(of: folder)
        let top = (0...folders.count).reversed().first { isTop("/" + folders[..<$0].joined(separator: "/")) }
        above = Array(folders[..<(top ?? folders.count)])
        inside = Array(folders[(top ?? folders.count)...])
    }

    /// The path of a file from the root; nil for one that lies outside.
    ///
    /// - Parameter path: As the program calls the file: from the folder in which it works, or absolute.
    package func path(of path: String) -> String? {
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        var parts = isAbsolute ? [] : above + inside
        for part in Self.parts(of: path) {
            switch part {
            case ".": break
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        guard parts.starts(with: above), !isAbsolute || !above.isEmpty else { return nil }
        return parts.dropFirst(above.count).joined(separator: "/")
    }

    private static func parts(of path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }
}
