package import Diagnostics

/// A file that a folder of sources holds, not yet read.
package struct SourceEntry: Sendable, Equatable {
    /// As it is printed and opened: `Content/home-care/report.md`.
    package let path: String
    /// The same inside the folder of sources: `home-care/report.md`.
    package let inside: String
    /// In bytes.
    package let size: Int

    package init(path: String, inside: String, size: Int) {
        self.path = path
        self.inside = inside
        self.size = size
    }

    /// Whether it has no more than `limit` bytes; a finding when it has.
    package func isReadable(upTo limit: Int, into diagnostics: inout [Diagnostic]) -> Bool {
        if size > limit { diagnostics.append(.tooLarge(self, limit: limit)) }
        return size <= limit
    }
}

extension ReadableFiles {
    /// The regular files below a folder of sources, in the order of their paths' bytes.
    ///
    /// The folder itself may be a symbolic link. One inside it is a finding, whatever it points to: so nothing outside
    /// the folder is ever read, and the folder means the same on every machine. Pipes and devices are findings too, and
    /// so are two names that a Mac or a Windows machine takes as one.
    /// - Parameter isSkipped: Whether a file or folder of this name is none of our business.
    package func sourceEntries(
        in root: String, skipping isSkipped: (String) -> Bool, into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> [SourceEntry] {
        let isLink = try status(of: root)?.kind == .symbolicLink
        let entries = try entries(below: isLink ? resolve(root) ?? root : root, skipping: isSkipped)
        diagnostics += entries.compactMap { Diagnostic.finding(about: $0, in: root) }
        diagnostics += Diagnostic.clashes(among: entries, in: root)
        return entries.filter { $0.status.kind == .file }
            .map { SourceEntry(path: "\(root)/\($0.path)", inside: $0.path.text, size: $0.status.size) }
    }

    /// The same files, read. One that is larger than its limit is a finding and is left out unread.
    /// - Parameter limit: The most bytes that the file at a path may have.
    package func sourceFiles(
        in root: String, skipping isSkipped: (String) -> Bool, limit: (String) -> Int,
        into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> [SourceFile] {
        var files: [SourceFile] = []
        for entry in try sourceEntries(in: root, skipping: isSkipped, into: &diagnostics) {
            if let file = try sourceFile(entry, upTo: limit(entry.path), into: &diagnostics) { files.append(file) }
        }
        return files
    }

    /// One of the files, read; nil when it is larger than `limit` bytes, which is a finding.
    package func sourceFile(
        _ entry: SourceEntry, upTo limit: Int, into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> SourceFile? {
        guard entry.isReadable(upTo: limit, into: &diagnostics) else { return nil }
        return SourceFile(path: entry.path, bytes: try read(entry.path, upTo: limit))
    }
}
