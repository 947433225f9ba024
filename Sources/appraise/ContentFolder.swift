import Appraisals
import Diagnostics
import Publishing

extension Rule {
    static let contentFile = Rule(
        "content-file", .warning, "A file stands beside the papers' folders, so no page is made of it.",
        canBeLowered: true)
}

/// What the content folder holds: the site's settings and a folder for each paper.
struct ContentFolder {
    /// The text of `site.yml`; nil when there is none.
    let site: SourceFile?
    /// In the order of their names' bytes.
    let papers: [PaperSource]

    /// What the manifest calls the folder, wherever it lies.
    static let name = "Content"
    private static let siteFile = "site.yml"
    private static let appraisalFile = "appraisal.md"
    /// What a program may hold in memory of one text; the Markdown reader has limits of its own.
    private static let largestFile = 64 << 20

    /// - Throws: A `FileError` when the folder is missing or cannot be read.
    init(reading root: String, through files: any FileSystem, diagnostics: inout [Diagnostic]) throws(FileError) {
        let entries = try files.sourceEntries(in: root, skipping: Self.isNoneOfOurs, into: &diagnostics)
        let inside = entries.map { entry in String(entry.path.dropFirst(root.count + 1)) }
        for path in inside where !path.contains("/") && path != Self.siteFile {
            diagnostics.append(
                Diagnostic(
                    .contentFile, at: .path("\(root)/\(path)"), "no page is made of a file beside the papers’ folders",
                    suggestion: "put it into the folder of the paper that it belongs to"))
        }
        site = inside.contains(Self.siteFile) ? try Self.read("\(root)/\(Self.siteFile)", through: files) : nil
        var papers: [PaperSource] = []
        for (slug, paths) in Self.groupedByFolder(inside) {
            let path = "\(root)/\(slug)"
            papers.append(
                PaperSource(
                    slug: slug, path: path,
                    appraisal: paths.contains(Self.appraisalFile)
                        ? try Self.read("\(path)/\(Self.appraisalFile)", through: files) : nil,
                    otherFiles: paths.filter { $0 != Self.appraisalFile }))
        }
        self.papers = papers
    }

    /// The files that were read for these papers, as the manifest names them.
    func inputs(of scope: PaperScope) -> [InputFile] {
        let siteInput = site.map { [InputFile(path: "\(Self.name)/\(Self.siteFile)", bytes: $0.bytes)] } ?? []
        return siteInput
            + papers.filter { scope.contains($0.slug) }.compactMap { paper in
                paper.appraisal.map {
                    InputFile(path: "\(Self.name)/\(paper.slug)/\(Self.appraisalFile)", bytes: $0.bytes)
                }
            }
    }

    private static func read(_ path: String, through files: any FileSystem) throws(FileError) -> SourceFile {
        SourceFile(path: path, bytes: try files.read(path, upTo: largestFile))
    }

    /// Each folder's name with the paths inside it; both keep their order.
    private static func groupedByFolder(_ paths: [String]) -> [(slug: String, paths: [String])] {
        var folders: [(slug: String, paths: [String])] = []
        for path in paths {
            let parts = path.split(separator: "/", maxSplits: 1)
            guard parts.count == 2 else { continue }
            if folders.last?.slug != String(parts[0]) { folders.append((String(parts[0]), [])) }
            folders[folders.count - 1].paths.append(String(parts[1]))
        }
        return folders
    }

    /// What editors and systems leave behind.
    private static func isNoneOfOurs(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.starts(with: "~$".utf8) || name == "Thumbs.db"
            || name == "desktop.ini"
    }
}
