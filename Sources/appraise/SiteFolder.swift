import Glibc
import Papers
import Publishing

/// The folder of a site, which holds `Content`, and where in it a command was typed.
///
/// Commands work from the folder of the site wherever in it they are typed: so findings, the manifest and what a build
/// remembers call a file by one name.
struct SiteFolder {
    private let folder: [String]
    /// The folder where the command was typed; `folder`, or one inside it.
    private let start: [String]

    /// The nearest folder, from the one where the command was typed upwards, that holds `Content`; where none does, the
    /// one where it was typed.
    ///
    /// - Parameter start: As the system knows it: `/home/ann/site/Content`.
    init(above start: String, isFolder: (String) -> Bool) {
        self.start = Self.parts(of: start)
        let above = (0...self.start.count).reversed().map { [start = self.start] in Array(start.prefix($0)) }
        folder = above.first { isFolder(Self.absolute($0 + [ContentFolder.name])) } ?? self.start
    }

    /// Goes to the site's folder, if the command was typed further inside.
    ///
    /// - Throws: A `FileError`.
    static func entered() throws(FileError) -> SiteFolder {
        guard let start = getcwd(nil, 0) else { throw FileError(afterFailing: .read, ".") }
        defer { free(start) }
        let site = SiteFolder(above: String(cString: start)) { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }
        if site.isAbove, chdir(site.path) != 0 { throw FileError(afterFailing: .read, site.path) }
        return site
    }

    /// Whether the command was typed in a folder inside the site's.
    var isAbove: Bool { folder.count < start.count }

    /// `/home/ann/site`
    var path: String { Self.absolute(folder) }

    /// A path that was typed, as it is called from the site's folder.
    func path(_ typed: String) -> String {
        guard isAbove, !Self.isAbsolute(typed) else { return typed }
        let parts = resolved(typed)
        guard parts.starts(with: folder) else { return Self.absolute(parts) }
        return parts.count == folder.count ? "." : parts.dropFirst(folder.count).joined(separator: "/")
    }

    /// The same of a folder that may be something else, which then stays as it was typed.
    func folder(typed: String) -> String {
        let path = path(typed)
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? path : typed
    }

    /// The names of papers, in place of paths that lead into them: `Content/home-care/report.md`, or `report.md` typed in
    /// the paper's folder.
    ///
    /// - Returns: None when a path is that of all papers. What leads nowhere stays, and is found to be no paper.
    func papers(at typed: [String], in content: String) -> [String] {
        let papers = typed.map { PaperSource.isSlug($0) ? $0 : paper(at: $0, in: content) ?? $0 }
        return papers.contains("") ? [] : papers
    }

    /// - Returns: An empty name for the folder of all papers; nil when the path leads elsewhere or to nothing.
    private func paper(at typed: String, in content: String) -> String? {
        let parts = resolved(typed)
        let papers = Self.isAbsolute(content) ? Self.parts(of: content) : folder + Self.parts(of: content)
        guard parts.starts(with: papers), access(Self.absolute(parts), F_OK) == 0 else { return nil }
        return parts.count == papers.count ? "" : parts[papers.count]
    }

    private func resolved(_ typed: String) -> [String] {
        Self.parts(of: typed).reduce(into: Self.isAbsolute(typed) ? [] : start) { parts, part in
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
    }

    private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

    private static func parts(of path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    private static func absolute(_ parts: [String]) -> String { "/" + parts.joined(separator: "/") }
}
