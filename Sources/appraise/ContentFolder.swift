import Diagnostics
import Papers
import Pictures
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

/// What the content folder holds: the site's settings and a folder for each paper.
struct ContentFolder {
    /// The text of `site.yml`; nil when there is none.
    let site: SourceFile?
    /// In the order of their names' bytes.
    let papers: [PaperSource]
    private let entries: [SourceEntry]

    /// What the manifest calls the folder, wherever it lies.
    static let name = "Content"
    static let siteFile = "site.yml"
    private static let appraisalFile = "appraisal.md"
    private static let reportFile = "report.md"
    /// What is read into memory of one file. Settings and Markdown have lower limits of their own; a council's website
    /// takes no larger file.
    private static let largestFile = 64 << 20

    /// - Throws: A `FileError` when the folder is missing or cannot be read.
    init(reading root: String, through files: any ReadableFiles, diagnostics: inout [Diagnostic]) throws(FileError) {
        entries = try files.sourceEntries(in: root, skipping: Self.isNoneOfOurs, into: &diagnostics)
        var site: SourceFile?
        for entry in entries where entry.folder.isEmpty {
            if entry.inside == Self.siteFile {
                site = try files.sourceFile(entry, upTo: Self.largestFile, into: &diagnostics)
            } else {
                diagnostics.append(.contentFile(entry.path))
            }
        }
        var papers: [PaperSource] = []
        for folder in entries.groupedByFolder where !folder.name.isEmpty {
            let (path, name) = ("\(root)/\(folder.name)", folder.name)
            var (appraisal, report): (SourceFile?, SourceFile?)
            var (texts, dataFiles): ([SourceFile], [SourceFile]) = ([], [])
            var otherFiles: [String] = []
            for entry in folder.entries {
                let inside = entry.path(inside: name)
                let isDocument = [Self.appraisalFile, Self.reportFile].contains(inside)
                if !isDocument { otherFiles.append(inside) }
                guard isDocument || inside.isMarkdown || DataFile(inside) != nil,
                    let file = try files.sourceFile(entry, upTo: Self.largestFile, into: &diagnostics)
                else { continue }
                switch inside {
                case Self.appraisalFile: appraisal = file
                case Self.reportFile: report = file
                case _ where inside.isMarkdown: texts.append(file)
                default: dataFiles.append(file)
                }
            }
            papers.append(
                PaperSource(
                    slug: name, path: path, appraisal: appraisal, report: report, texts: texts,
                    dataFiles: dataFiles, otherFiles: otherFiles))
        }
        self.site = site
        self.papers = papers
    }

    /// The files that these papers show or link to. One that is too large is a finding and is left out; a picture that
    /// is not what it should be is a finding.
    func attachments(
        of papers: [Paper], through files: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) -> [OutputFile] {
        let wanted = Set(papers.flatMap { paper in paper.attachments.map { "\(paper.slug)/\($0)" } })
        var attachments: [OutputFile] = []
        for entry in entries where wanted.contains(entry.inside) {
            guard let file = try files.sourceFile(entry, upTo: Self.largestFile, into: &diagnostics) else { continue }
            diagnostics += PictureCheck.faults(in: file)
            attachments.append(OutputFile(path: entry.inside, bytes: file.bytes))
        }
        return attachments
    }

    /// The texts that were read for these papers, as the manifest names them.
    func inputs(of scope: PaperScope) -> [InputFile] {
        let siteInput = site.map { [InputFile(path: "\(Self.name)/\(Self.siteFile)", bytes: $0.bytes)] } ?? []
        return siteInput
            + papers.filter { scope.contains($0.slug) }.flatMap { paper in
                ([paper.report, paper.appraisal].compactMap { $0 } + paper.texts + paper.dataFiles).map { file in
                    let inside = file.path.utf8.dropFirst(paper.path.utf8.count + 1)
                    return InputFile(
                        path: "\(Self.name)/\(paper.slug)/\(String(Substring(inside)))", bytes: file.bytes)
                }
            }
    }

    /// What editors and systems leave behind.
    private static func isNoneOfOurs(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.starts(with: "~$".utf8) || name == "Thumbs.db"
            || name == "desktop.ini"
    }
}

extension [SourceEntry] {
    /// By the first folder of their paths, in order; a file that stands in none is under an empty name.
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

extension String {
    fileprivate var isMarkdown: Bool { utf8.suffix(3).elementsEqual(".md".utf8) }
}

extension SourceEntry {
    /// The first folder of the path; empty for a file that stands in none.
    fileprivate var folder: String {
        guard let slash = inside.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(decoding: inside.utf8[..<slash], as: UTF8.self)
    }

    fileprivate func path(inside folder: String) -> String {
        String(decoding: inside.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
    }
}
