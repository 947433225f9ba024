import Diagnostics
import Publishing

/// Why there is no earlier version to compare with.
struct NoEarlierVersion: Error, CustomStringConvertible {
    let description: String
}

/// An earlier version of a paper: the folder of papers that holds it, and the files of that folder.
struct EarlierVersion {
    let files: any ReadableFiles
    /// The folder of papers.
    let content: String
    /// The paper's folder in it.
    let slug: String

    /// - Parameters:
    ///   - since: A folder like `Content`, a site's folder, or a paper's folder; or else a revision of git.
    ///   - slug: The paper.
    ///   - content: Where the papers are now.
    /// - Throws: A `NoEarlierVersion`, or a `FileError`.
    init(_ since: String, of slug: String, in content: String, through files: any ReadableFiles) throws {
        guard let folder = try Self.folder(since, through: files) else {
            let papers = try GitRevision(since, in: content).files(of: slug)
            self.init(files: papers, content: content, slug: slug)
            return
        }
        func has(_ paths: [String]) throws(FileError) -> Bool {
            for path in paths where try files.status(of: path) != nil { return true }
            return false
        }
        func isPaper(_ path: String) throws(FileError) -> Bool {
            try has(["\(path)/report.md", "\(path)/appraisal.md"])
        }
        if try isPaper("\(folder)/\(slug)") {
            self.init(files: files, content: folder, slug: slug)
        } else if try isPaper("\(folder)/\(ContentFolder.name)/\(slug)") {
            self.init(files: files, content: "\(folder)/\(ContentFolder.name)", slug: slug)
        } else if try isPaper(folder) {
            let papers = PaperElsewhere(slug: slug, folder: folder, content: content, files: files)
            self.init(files: papers, content: content, slug: slug)
        } else {
            throw NoEarlierVersion(
                description: "there is no paper \(slug.quoted) in \(since); --since takes a folder like Content of "
                    + "before, the folder of that paper of before, or a revision of git")
        }
    }

    private init(files: any ReadableFiles, content: String, slug: String) {
        (self.files, self.content, self.slug) = (files, content, slug)
    }

    /// Nil for what is no folder.
    private static func folder(_ since: String, through files: any ReadableFiles) throws(FileError) -> String? {
        switch try files.status(of: since)?.kind {
        case .folder: since
        case .symbolicLink:
            if let resolved = try files.resolve(since), try files.status(of: resolved)?.kind == .folder {
                resolved
            } else {
                nil
            }
        default: nil
        }
    }
}

/// The folder of papers as it is, with a paper's folder of before in the place of its own.
private struct PaperElsewhere: ReadableFiles {
    let slug: String
    /// The paper's folder of before.
    let folder: String
    let content: String
    let files: any ReadableFiles

    /// The path that is meant.
    private func path(_ path: String) -> String {
        let own = "\(content)/\(slug)"
        guard path.utf8.starts(with: own.utf8) else { return path }
        let rest = path.utf8.dropFirst(own.utf8.count)
        guard rest.isEmpty || rest.first == UInt8(ascii: "/") else { return path }
        return folder + String(decoding: rest, as: UTF8.self)
    }

    func status(of path: String) throws(FileError) -> FileStatus? { try files.status(of: self.path(path)) }
    func names(in folder: String) throws(FileError) -> [String] { try files.names(in: path(folder)) }
    func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        try files.listing(of: path(folder))
    }
    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        try files.read(self.path(path), upTo: limit)
    }
    func resolve(_ path: String) throws(FileError) -> String? { try files.resolve(self.path(path)) }
}
