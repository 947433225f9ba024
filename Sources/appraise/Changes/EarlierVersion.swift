import Diagnostics
import Publishing

/// Why there is no earlier version to compare with.
struct NoEarlierVersion: Error, CustomStringConvertible {
    let description: String
}

/// What a paper's folder is called, and was.
struct PaperFolderNames: Sendable {
    let now: String
    let before: [String]

    /// In the order in which they are looked for.
    var all: [String] { [now] + before }

    /// `“waste”, which was called “bins”,`
    var told: String {
        if before.isEmpty { return now.quoted }
        return "\(now.quoted), which was called \(before.map(\.quoted).joined(separator: " and ")),"
    }
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
    ///   - names: The names of the paper's folder: the one that it has, then those that it had.
    ///   - content: Where the papers are now.
    /// - Throws: A `NoEarlierVersion`, or a `FileError`.
    init(_ since: String, of names: PaperFolderNames, in content: String, through files: any ReadableFiles) throws {
        guard let folder = try Self.folder(since, through: files) else {
            let (slug, papers) = try GitRevision(since, in: content).files(of: names)
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
        for slug in names.all {
            for content in [folder, "\(folder)/\(ContentFolder.name)"] where try isPaper("\(content)/\(slug)") {
                self.init(files: files, content: content, slug: slug)
                return
            }
        }
        guard try isPaper(folder) else {
            throw NoEarlierVersion(
                description: "there is no paper \(names.told) in \(since); --since takes a folder like Content of "
                    + "before, the folder of that paper of before, or a revision of git")
        }
        let papers = PaperElsewhere(slug: names.now, folder: folder, content: content, files: files)
        self.init(files: papers, content: content, slug: names.now)
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
