internal import Publishing

/// What an address of the preview leads to: a file of the output folder, and nothing else of the computer.
struct ServedFolder: Sendable {
    private let root: String
    private let files: any ReadableFiles
    private static let largestFile = 256 << 20
    /// In bytes, as Linux counts them: no file has a longer one.
    private static let (longestName, longestPath) = (255, 2048)

    enum Found: Equatable {
        case file([UInt8], type: String)
        /// A folder whose address lacks the slash at its end, without which its links lead elsewhere.
        case folder
        case nothing
    }

    init(_ root: String, through files: any ReadableFiles) {
        self.root = root
        self.files = files
    }

    /// - Parameter path: Of the address, its codes (`%20`) read: `/home-care/`.
    func find(_ path: String) throws(FileError) -> Found {
        guard let inside = Self.inside(path) else { return .nothing }
        var reached = root
        var kind = FileStatus.Kind.folder
        for part in inside {
            guard kind == .folder else { return .nothing }
            reached += "/\(part)"
            // Never through a link, whatever it leads to.
            guard let status = try files.status(of: reached), status.kind != .symbolicLink else { return .nothing }
            kind = status.kind
        }
        switch kind {
        case .folder where path.utf8.last == UInt8(ascii: "/"): return try file("\(reached)/index.html")
        case .folder: return .folder
        case .file where path.utf8.last != UInt8(ascii: "/"): return try file(reached)
        default: return .nothing
        }
    }

    /// The page for addresses that lead nowhere; nil where there is none.
    func missingPage() -> [UInt8]? { try? files.read("\(root)/404.html", upTo: Self.largestFile) }

    private func file(_ path: String) throws(FileError) -> Found {
        guard try files.status(of: path)?.kind == .file else { return .nothing }
        return .file(try files.read(path, upTo: Self.largestFile), type: MediaType.of(path))
    }

    /// The parts of a path that may lead to a published file; nil for any other, such as `/../secret` or `/.git/config`,
    /// and for those that are longer than any of a file.
    private static func inside(_ path: String) -> [String]? {
        guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0), !path.utf8.contains(UInt8(ascii: "\\")),
            path.utf8.count <= longestPath
        else {
            return nil
        }
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let isPublished = parts.allSatisfy { $0.utf8.first != UInt8(ascii: ".") && $0.utf8.count <= longestName }
        return isPublished ? parts : nil
    }
}

/// What a browser is told a file is.
enum MediaType {
    static let html = "text/html; charset=utf-8"
    static let json = "application/json; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
    private static let byEnding = [
        "html": html, "css": "text/css; charset=utf-8", "md": "text/plain; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "json": json, "xml": "application/xml; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]

    static func of(_ path: String) -> String {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "application/octet-stream" }
        return byEnding[path[path.utf8.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }
}
