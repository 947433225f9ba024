import Diagnostics
import LanguageServer
import Papers
import Publishing
import Settings

/// A site of which an editor has files open. Of its papers those with an open file are read, and again only when something
/// of them has changed.
struct EditedSite {
    private let root: String
    private let files: EditedFiles
    private let edition: Edition
    /// The open files, by their paths from the site's folder. Lists are sorted.
    private var open: Set<String> = []
    /// What papers have in common; nil where it cannot be read.
    private var sources: SiteSources?
    /// Those with an open file, by their folders.
    private var papers: [String: EditedPaper] = [:]
    /// The folders of those that have changed. Lists are sorted.
    private var changed: Set<String> = []
    /// Whether what papers have in common has changed.
    private var isChanged = true
    /// What was found last, by folder; what papers have in common under the folder of all. Only looked up.
    private var told: [String: [ShownFinding]] = [:]
    /// What was checked and nobody was told of yet.
    private var untold: [CheckedPart] = []

    init(_ root: String, on disk: any ReadableFiles, edition: Edition) {
        self.root = root
        self.edition = edition
        files = EditedFiles(root, on: disk)
    }

    // MARK: - Changes

    /// - Parameter path: From the site's folder.
    mutating func edit(_ path: String, _ text: [UInt8]?) {
        let wasOpen = open.contains(path)
        files.set("\(root)/\(path)", to: text)
        if text == nil { open.remove(path) } else { open.insert(path) }
        if wasOpen, text != nil { noteChange(of: path) } else { lookAgain(at: path) }
    }

    /// A file that is new or gone may be a paper, or what a link leads to.
    mutating func lookAgain(at path: String) {
        let isThere = (try? files.status(of: path)) != nil
        if isThere, sources?.holdPaper(with: path) ?? false { noteChange(of: path) } else { readAnew() }
    }

    private mutating func noteChange(of path: String) {
        guard let slug = Self.slug(of: path) else { return readAnew() }
        changed.insert(slug)
        changed.formUnion(papers.filter { $0.value.linkedPapers.contains(slug) }.keys)
    }

    private mutating func readAnew() {
        isChanged = true
        changed.formUnion(open.compactMap(Self.slug))
        changed.formUnion(papers.keys)
    }

    // MARK: - Checking

    /// The parts that were checked since it was asked last, with their findings.
    mutating func check() -> [CheckedPart] {
        update()
        defer { untold = [] }
        return untold
    }

    private mutating func update() {
        if isChanged || sources == nil && !changed.isEmpty { readSources() }
        isChanged = false
        for slug in changed.sorted() { check(slug) }
        changed = []
    }

    private mutating func readSources() {
        do {
            let read = try SiteSources(of: pipeline, only: [], in: ListedContent(pipeline))
            sources = read
            tell(ContentFolder.name, read.diagnostics.filter { !isOfOpenPaper($0) })
        } catch {
            sources = nil
            tell(ContentFolder.name, [], failure: "\(error)")
        }
    }

    /// A paper without an open file has nothing more to tell.
    private mutating func check(_ slug: String) {
        let folder = "\(ContentFolder.name)/\(slug)"
        papers[slug] = nil
        let isOpen = open.contains { Self.slug(of: $0) == slug }
        guard let sources, isOpen, sources.holdPaper(slug) else { return tell(folder, []) }
        do {
            let paper = try EditedPaper(slug, of: sources, through: files)
            papers[slug] = paper
            tell(folder, paper.diagnostics, main: paper.mainFile)
        } catch {
            tell(folder, [], failure: "\(error)")
        }
    }

    /// - Parameter main: The file in which is shown what is said of the folder.
    private mutating func tell(_ folder: String, _ findings: [Diagnostic], main: String? = nil, failure: String? = nil)
    {
        let shown = findings.map { finding in
            let path = finding.place.path == folder ? main ?? folder : finding.place.path
            return ShownFinding(finding, root: root, path: "\(root)/\(path)")
        }
        told[folder] = shown
        let own = open.filter { Self.folder(of: $0) == folder }.map { "\(root)/\($0)" }
        untold.append(CheckedPart(folder: "\(root)/\(folder)", findings: shown, open: own.sorted(), failure: failure))
    }

    private func isOfOpenPaper(_ finding: Diagnostic) -> Bool {
        guard let slug = Self.slug(of: finding.place.path) else { return false }
        return open.contains { Self.slug(of: $0) == slug }
    }

    // MARK: - Questions

    /// The paper that a file belongs to, as it is now; nil for a file of no paper, or one that cannot be read.
    mutating func paper(holding path: String) -> EditedPaper? {
        update()
        return Self.slug(of: path).flatMap { papers[$0] }
    }

    /// What was found in the paper that a file belongs to, or in what papers have in common.
    mutating func findings(holding path: String) -> [ShownFinding] {
        update()
        return told[Self.folder(of: path)] ?? []
    }

    /// The first error that the paper of these changes would have and has not now; nil where there is none.
    mutating func firstError(after changes: [TextChange]) -> Diagnostic? {
        update()
        guard let sources, let path = changes.first?.place.span.file.path, let slug = Self.slug(of: path),
            let before = papers[slug]?.errors
        else { return nil }
        let byFile = Dictionary(grouping: changes, by: \.place.path)
        let edited = byFile.compactMap { path, changes in
            changes.first.map { (path, $0.place.span.file.bytes(after: changes)) }
        }
        let open = byFile.keys.map { ($0, files.text(of: $0)) }
        for (path, text) in edited { files.set(path, to: text) }
        defer { for (path, text) in open { files.set(path, to: text) } }
        guard let after = try? EditedPaper(slug, of: sources, through: files).errors, after.count > before.count else {
            return nil
        }
        return after.first { error in !before.contains { $0.message == error.message } }
    }

    private var pipeline: Pipeline {
        let options = RunOptions(isStrict: false, mostOfOneRule: .max, mostAccepted: 0, jobs: 1)
        return Pipeline(
            files: files, content: ContentFolder.name, templates: nil, options: options, edition: edition)
    }

    /// The folder of the paper that a file belongs to; nil for one that stands beside them.
    private static func slug(of path: String) -> String? {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2).map { String(Substring($0)) }
        return parts.count == 3 && parts[0] == ContentFolder.name ? parts[1] : nil
    }

    /// That of its paper, or that of all papers.
    private static func folder(of path: String) -> String {
        slug(of: path).map { "\(ContentFolder.name)/\($0)" } ?? ContentFolder.name
    }
}

extension SiteSources {
    /// Whether a folder is a paper's.
    fileprivate func holdPaper(_ slug: String) -> Bool { folder.papers.contains { $0.slug == slug } }

    /// Whether a paper has a file of this path.
    fileprivate func holdPaper(with path: String) -> Bool {
        folder.papers.contains { paper in
            path.utf8.starts(with: "\(paper.path)/".utf8) && paper.files.contains { "\(paper.path)/\($0.name)" == path }
        }
    }
}

extension SourceFile {
    /// - Parameter changes: Of this file, apart.
    fileprivate func bytes(after changes: [TextChange]) -> [UInt8] {
        let sorted = changes.sorted { $0.place.span.range.lowerBound > $1.place.span.range.lowerBound }
        return sorted.reduce(into: bytes) { bytes, change in
            bytes.replaceSubrange(change.place.span.range, with: Array(change.text.utf8))
        }
    }
}
