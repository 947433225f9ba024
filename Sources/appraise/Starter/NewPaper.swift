import Papers
import Publishing

/// There is something at the place of the new paper already.
struct PaperExists: Error, CustomStringConvertible {
    let path: String

    var description: String { "there is a paper \(path) already; give the new one another name" }
}

/// Writes the files of a paper to start from.
struct NewPaper {
    private let folder: String
    private let content: String
    private let files: any FileSystem

    init(slug: String, in content: String, through files: any FileSystem) {
        folder = "\(content)/\(slug)"
        self.content = content
        self.files = files
    }

    static func canBeCalled(_ slug: String) -> Bool { PaperSource.isSlug(slug) }

    /// - Returns: The paths of the files, in the order in which they were made.
    /// - Throws: A `FileError` or `PaperExists`. What was made before a failure stays: it is the user's folder.
    func write() throws -> [String] {
        if try files.status(of: folder) != nil { throw PaperExists(path: folder) }
        let isFirst = try files.status(of: content) == nil || files.names(in: content).isEmpty
        if try files.status(of: content) == nil { try files.makeFolder(content, mode: .newFolder) }
        var made: [String] = []
        if isFirst {
            try write(StarterPaper.site, to: "\(content)/\(ContentFolder.siteFile)", &made)
            try writeIgnored(&made)
        }
        try files.makeFolder(folder, mode: .newFolder)
        for file in StarterPaper.files { try write(file.bytes, to: "\(folder)/\(file.path)", &made) }
        return made
    }

    /// What git leaves out of the site's folder; what stands there already is the user's own.
    private func writeIgnored(_ made: inout [String]) throws {
        let folder = content.utf8.lastIndex(of: UInt8(ascii: "/")).map { content[...$0] } ?? ""
        let path = "\(folder).gitignore"
        if try files.status(of: path) == nil { try write(StarterPaper.ignored, to: path, &made) }
    }

    private func write(_ bytes: [UInt8], to path: String, _ made: inout [String]) throws {
        try files.write(bytes, to: path, durable: false)
        made.append(path)
    }
}
