import Diagnostics
import Papers
import Publishing
import Values

extension Rule {
    static let contentFile = Rule(
        "content-file", .warning, "A file stands beside the papers' folders, so no page is made of it.",
        canBeLowered: true,
        example: .pieces(
            [
                .content("notes.txt", "Call the provider."),
                .content(
                    "home-care/appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """),
            ],
            mended: [
                .content(
                    "home-care/appraisal.md",
                    """
                    # Care at home

                    The contracts end in March.
                    """)
            ]))
}

extension Diagnostic {
    fileprivate static func contentFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .contentFile, at: .path(path), "no page is made of a file beside the papers’ folders",
            suggestion: "put it into the folder of the paper that it belongs to")
    }
}

/// What the content folder holds: the site's settings and a folder for each paper. It is listed here, and read later.
struct ContentFolder: Sendable {
    /// The file of the site's settings; nil when there is none.
    let site: SourceEntry?
    /// In the order of their paths' bytes.
    let papers: [PaperFiles]

    /// What the manifest calls the folder, wherever it lies.
    static let name = "Content"
    static let siteFile = "site.yml"
    /// Settings have a lower limit of their own.
    private static let largestFile = 64 << 20

    /// - Throws: A `FileError` when the folder is missing or cannot be listed.
    init(listing root: String, through files: any ReadableFiles, diagnostics: inout [Diagnostic]) throws(FileError) {
        let entries = try files.sourceEntries(in: root, skipping: Self.isNoneOfOurs, into: &diagnostics)
        var site: SourceEntry?
        var papers: [PaperFiles] = []
        for folder in entries.groupedByFolder {
            if folder.name.isEmpty {
                site = folder.entries.first { $0.inside == Self.siteFile } ?? site
                let others = folder.entries.filter { $0.inside != Self.siteFile }
                diagnostics += others.map { .contentFile($0.path) }
            } else {
                papers.append(PaperFiles(listed: folder.entries, slug: folder.name, in: root))
            }
        }
        self.site = site
        self.papers = papers
    }

    /// The site's settings, read; nil when there are none, or they are too large, which is a finding.
    ///
    /// - Throws: A `FileError` when they cannot be read.
    func siteSource(
        through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) -> SourceFile? {
        guard let site else { return nil }
        return try files.sourceFile(site, upTo: Self.largestFile, into: &diagnostics)
    }

    /// What editors and systems leave behind, and the author's own list of what an import did.
    fileprivate static func isNoneOfOurs(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.starts(with: "~$".utf8) || name == "Thumbs.db"
            || name == "desktop.ini" || ImportNotes.isFile(name)
    }
}

extension PaperFiles {
    /// The folder of one paper, listed by itself.
    ///
    /// - Throws: A `FileError` when it is missing or cannot be listed.
    init(
        listing slug: String, in root: String, through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) {
        let entries = try files.sourceEntries(
            in: "\(root)/\(slug)", skipping: ContentFolder.isNoneOfOurs, into: &diagnostics)
        let inRoot = entries.map {
            SourceEntry(path: $0.path, inside: "\(slug)/\($0.inside)", size: $0.size, stamp: $0.stamp)
        }
        self.init(listed: inRoot, slug: slug, in: root)
    }
}

extension [SourceEntry] {
    /// By the first folder of their paths, in order; files that stand in none are under an empty name.
    fileprivate var groupedByFolder: [(name: String, entries: [SourceEntry])] {
        var folders: [(name: String, entries: [SourceEntry])] = []
        for entry in self {
            let name = entry.folder
            if let last = folders.last, last.name.utf8.elementsEqual(name.utf8) {
                folders[folders.count - 1].entries.append(entry)
            } else {
                folders.append((name, [entry]))
            }
        }
        return folders
    }
}

extension SourceEntry {
    /// The first folder of the path; empty for a file that stands in none.
    fileprivate var folder: String {
        guard let slash = inside.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(decoding: inside.utf8[..<slash], as: UTF8.self)
    }
}
