import Diagnostics
import Papers
import Publishing
import Settings
import Values

/// The folder of a paper as it was listed, not yet read.
struct PaperFiles: Sendable {
    /// The folder's name.
    let slug: String
    /// The folder as it is printed and opened: `Content/home-care`.
    let path: String
    /// In the order of their paths' bytes.
    let files: [File]

    struct File: Sendable {
        /// Its path inside the folder.
        let name: String
        /// In bytes.
        let size: Int
        let stamp: FileStamp
    }

    private static let appraisal = "appraisal.md"
    private static let report = "report.md"
    /// What was decided about the report.
    private static let outcome = "outcome.yml"
    /// What is read into memory, or published, of one file. Settings and Markdown have lower limits of their own; a
    /// council's website takes no larger file.
    static let largestFile = 64 << 20
}

extension PaperFiles {
    /// - Parameters:
    ///   - entries: All files of the folder.
    ///   - root: The folder of papers.
    init(listed entries: [SourceEntry], slug: String, in root: String) {
        let files = entries.map { entry in
            let name = entry.inside.utf8.dropFirst(slug.utf8.count + 1)
            return File(name: String(decoding: name, as: UTF8.self), size: entry.size, stamp: entry.stamp)
        }
        self.init(slug: slug, path: "\(root)/\(slug)", files: files)
    }

    /// Reads the texts and the data.
    ///
    /// - Parameters:
    ///   - edition: Whether what is exempt in the texts stays there.
    ///   - diagnostics: Gets a finding for each file that is too large, which is left out.
    /// - Throws: A `FileError` when a file cannot be read.
    func source(
        for edition: Edition = .open, through reader: any ReadableFiles, diagnostics: inout [Diagnostic]
    ) throws(FileError) -> PaperSource {
        var (appraisal, report, outcome): (SourceFile?, SourceFile?, SourceFile?)
        var (texts, dataFiles): ([SourceFile], [SourceFile]) = ([], [])
        var welsh: [(original: String, text: SourceFile)] = []
        var translationRecord: SourceFile?
        for file in files where file.isRead {
            guard let read = try reader.sourceFile(entry(file), upTo: Self.largestFile, into: &diagnostics) else {
                continue
            }
            switch file.name {
            case TranslationRecord.file: translationRecord = read
            case Self.appraisal: appraisal = read
            case Self.report: report = read
            case Self.outcome: outcome = read
            case _ where file.name.isMarkdown:
                if let original = original(of: file) { welsh.append((original, read)) } else { texts.append(read) }
            default: dataFiles.append(read)
            }
        }
        return PaperSource(
            slug: slug, path: path, appraisal: appraisal, report: report, outcome: outcome, texts: texts,
            dataFiles: dataFiles,
            otherFiles: files.filter { !$0.isDocument && $0.name != Self.outcome && !isOfTranslation($0) }.map(\.name),
            edition: edition, welsh: welsh, translationRecord: translationRecord)
    }

    /// The text that a file is the Welsh of, where the paper has it.
    private func original(of file: File) -> String? {
        guard let original = WelshFiles.original(of: file.name) else { return nil }
        return files.contains { $0.name == original } ? original : nil
    }

    /// Whether a file is the Welsh of a text, or the record of what was translated.
    private func isOfTranslation(_ file: File) -> Bool {
        file.name == TranslationRecord.file || original(of: file) != nil
    }

    /// What other pages most likely say of the paper; nil where it takes reading the paper.
    ///
    /// - Throws: A `FileError` when its main text cannot be read.
    func glance(through reader: any ReadableFiles) throws(FileError) -> Signpost? {
        let main = files.first { $0.name == Self.report } ?? files.first { $0.name == Self.appraisal }
        guard let main, main.size <= Self.largestFile else { return nil }
        let text = try reader.read("\(path)/\(main.name)", upTo: Self.largestFile)
        return Signpost(glancingAt: text, slug: slug, isReport: main.name == Self.report)
    }

    /// The files that the paper shows or links to. One that is too large is a finding and is left out.
    func attachments(of paper: Paper, diagnostics: inout [Diagnostic]) -> [AttachedFile] {
        let wanted = Set(paper.attachments + (paper.welsh?.attachments ?? []))
        var attachments: [AttachedFile] = []
        for file in files where wanted.contains(file.name) {
            let entry = entry(file)
            guard entry.isReadable(upTo: Self.largestFile, into: &diagnostics) else { continue }
            attachments.append(
                AttachedFile(
                    source: entry.path, path: entry.inside, input: "\(ContentFolder.name)/\(entry.inside)",
                    size: file.size))
        }
        return attachments
    }

    /// The texts and data that the paper was made from, as the manifest names them. Of files that no page names, not even
    /// the names are published.
    func inputs(_ source: PaperSource, of paper: Paper) -> [InputFile] {
        let welsh = paper.welsh?.original?.documents.map { WelshFiles.name(for: $0.file) } ?? []
        let texts = Set(paper.documents.map(\.file) + welsh)
        let data = Dictionary(grouping: paper.published.tables, by: \.path)
        let outcome = paper.outcome == nil ? nil : source.outcome
        let files = [source.report, source.appraisal, outcome].compactMap { $0 } + source.texts + source.openWelshTexts
        return (files + source.dataFiles).compactMap {
            file in
            let inside = String(decoding: file.path.utf8.dropFirst(path.utf8.count + 1), as: UTF8.self)
            guard texts.contains(inside) || data[file.path] != nil || inside == Self.outcome else { return nil }
            // Beside an exempt part, a checksum of a whole file would be one of what is kept back.
            let published = paper.published.shown.isGuarded ? data[file.path]?.flatMap(\.csv) : nil
            return InputFile(path: "\(ContentFolder.name)/\(slug)/\(inside)", bytes: published ?? file.publicBytes)
        }
    }

    private func entry(_ file: File) -> SourceEntry {
        SourceEntry(path: "\(path)/\(file.name)", inside: "\(slug)/\(file.name)", size: file.size)
    }
}

extension PaperFiles {
    /// Whether there is so much to read that a page of it may be larger than any may be: the built-in templates print up
    /// to fifty bytes for one.
    var mayFillPages: Bool { files.lazy.filter(\.isRead).reduce(0) { $0 + $1.size } > 512 << 10 }
}

extension PaperFiles.File {
    /// Whether the program looks into it: its faults are found even where nothing is made from it.
    var isRead: Bool { isDocument || name.isMarkdown || DataFile(name) != nil || name == TranslationRecord.file }
    /// Whether it is what makes a folder a paper.
    fileprivate var isDocument: Bool { name == PaperFiles.appraisal || name == PaperFiles.report }
}

extension String {
    fileprivate var isMarkdown: Bool { utf8.suffix(3).elementsEqual(".md".utf8) }
}
