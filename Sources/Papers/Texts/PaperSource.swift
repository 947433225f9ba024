package import Diagnostics
package import Settings
internal import Values

/// A folder of `Content/` as it was found: the files to read, and the names of all others.
package struct PaperSource: Sendable {
    /// The folder's name.
    package let slug: String
    /// The folder as it is printed: `Content/home-care`.
    package let path: String
    package let appraisal: SourceFile?
    package let report: SourceFile?
    /// What was decided about the report.
    package let outcome: SourceFile?
    /// Other files of Markdown, which a report may list as its appendices, in the order of their paths' bytes.
    package let texts: [SourceFile]
    /// The files that data can be read from, `DataFile` says which, in the order of their paths' bytes.
    package let dataFiles: [SourceFile]
    /// All files but these three by their paths inside the folder, with `/`, in the order of their bytes.
    package let otherFiles: [String]
    /// What was taken out of the texts, or stands in them for the exempt edition.
    package let exemptBlocks: [ExemptBlock]
    /// The lines of the texts that are exempt, or may be meant to be.
    let exemptLines: [FileLines]
    /// For whom the texts were read.
    let edition: Edition
    /// What is wrong with these blocks.
    let exemptFaults: [Diagnostic]
    /// The Welsh of its texts, by the paths inside the folder of those that they translate.
    private let welsh: [String: SourceFile]
    /// What its texts were when they were translated last.
    package let translationRecord: SourceFile?
    /// The texts in whose place the Welsh stands, by their paths inside the folder; nil in the paper itself.
    private let originals: [String: SourceFile]?

    /// - Parameters:
    ///   - report: As it was read, as all texts: what is exempt in them is taken out here.
    ///   - edition: Whether what is exempt stays.
    package init(
        slug: String, path: String, appraisal: SourceFile?, report: SourceFile? = nil, outcome: SourceFile? = nil,
        texts: [SourceFile] = [], dataFiles: [SourceFile] = [], otherFiles: [String], edition: Edition = .open,
        welsh: [(original: String, text: SourceFile)] = [], translationRecord: SourceFile? = nil
    ) {
        var (blocks, faults, lines) = ([ExemptBlock](), [Diagnostic](), [FileLines]())
        func open(_ text: SourceFile) -> SourceFile {
            let read = ExemptBlocks.read(text, for: edition, diagnostics: &faults)
            blocks += read.blocks
            lines += read.lines
            return read.text
        }
        let (report, appraisal, texts) = (report.map(open), appraisal.map(open), texts.map(open))
        (exemptBlocks, exemptFaults, exemptLines) = (blocks, faults, lines)
        self.welsh = Dictionary(welsh.map { ($0.original, $0.text) }) { first, _ in first }
        self.translationRecord = translationRecord
        originals = nil
        self.edition = edition
        self.outcome = outcome
        self.slug = slug
        self.path = path
        self.appraisal = appraisal
        self.report = report
        self.texts = texts
        self.dataFiles = dataFiles
        self.otherFiles = otherFiles
    }

    private init(withoutAppraisalOf source: PaperSource) {
        slug = source.slug
        path = source.path
        appraisal = nil
        report = source.report
        outcome = source.outcome
        texts = source.texts
        dataFiles = source.dataFiles
        otherFiles = source.otherFiles
        exemptBlocks = source.exemptBlocks
        exemptLines = source.exemptLines
        edition = source.edition
        exemptFaults = source.exemptFaults
        welsh = source.welsh
        translationRecord = source.translationRecord
        originals = source.originals
    }

    /// The same with the Welsh in the places of the texts.
    private init(inWelshOf source: PaperSource) {
        var (blocks, faults, lines) = ([ExemptBlock](), [Diagnostic](), source.exemptLines)
        func open(_ text: SourceFile) -> SourceFile {
            let read = ExemptBlocks.read(text, for: source.edition, diagnostics: &faults)
            blocks += read.blocks
            lines += read.lines
            return read.text
        }
        var originals: [String: SourceFile] = [:]
        func welsh(of text: SourceFile) -> SourceFile {
            let path = source.inside(text)
            guard let translation = source.welsh[path] else {
                blocks += source.exemptBlocks.filter { $0.span.file.path == text.path }
                return text
            }
            originals[path] = text
            return open(translation)
        }
        slug = source.slug
        path = source.path
        report = source.report.map(welsh)
        outcome = source.outcome
        appraisal = source.appraisal.map(welsh)
        texts = source.texts.map(welsh)
        dataFiles = source.dataFiles
        otherFiles = source.otherFiles
        edition = source.edition
        self.welsh = [:]
        translationRecord = nil
        (exemptBlocks, exemptFaults, exemptLines, self.originals) = (blocks, faults, lines, originals)
    }
}

extension PaperSource {
    /// The paper as its Welsh texts say it, with its data; nil where it has none.
    package var inWelsh: PaperSource? { welsh.isEmpty ? nil : PaperSource(inWelshOf: self) }

    /// Whether it is what its Welsh texts say.
    package var isWelsh: Bool { originals != nil }

    /// The Welsh texts, as they were read, in the order of the names of those that they translate.
    package var welshTexts: [SourceFile] {
        welsh.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }

    /// The same without what is exempt in them, or with it in the exempt edition.
    package var openWelshTexts: [SourceFile] {
        guard let source = inWelsh else { return [] }
        return ([source.report, source.appraisal].compactMap { $0 } + source.texts).filter {
            source.isTranslated(source.inside($0))
        }
    }

    /// The text in whose place a Welsh one stands, by its path inside the folder; nil for any other.
    package func original(of path: String) -> SourceFile? { originals?[path] }

    /// Whether a text, by its path inside the folder, has a Welsh one in its place.
    package func isTranslated(_ path: String) -> Bool { originals?[path] != nil }
}

extension PaperSource {
    /// Its part that data are read from.
    ///
    /// - Parameter exempt: What is not read.
    func data(without exempt: ExemptFiles) -> DataFolder {
        DataFolder(
            path: path, dataFiles: dataFiles.filter { !exempt.contains(inside($0)) },
            otherFiles: otherFiles.filter { !exempt.contains($0) })
    }

    /// Those of these files that have exempt rows, by their paths inside the folder.
    func markedFiles(among files: [String]) -> [String] {
        let named = Set(files)
        return dataFiles.filter { named.contains(inside($0)) && $0.hasExemptRows }.map(inside)
    }

    /// The path of a file inside the folder; of a Welsh text, that of the text in whose place it stands.
    package func inside(_ file: SourceFile) -> String {
        let name = String(decoding: file.path.utf8.dropFirst(path.utf8.count + 1), as: UTF8.self)
        return isWelsh ? WelshFiles.original(of: name) ?? name : name
    }

    /// The same without its appraisal, which is exempt.
    var withoutAppraisal: PaperSource {
        PaperSource(withoutAppraisalOf: self)
    }

    /// Whether blocks were taken out of the texts.
    var withholdsBlocks: Bool { edition == .open && !exemptBlocks.isEmpty }

    /// Whether blocks that are exempt stand in the texts.
    var opensBlocks: Bool { edition == .exempt && !exemptBlocks.isEmpty }

    /// The exempt appendix that gives a place this id, and what may be said of it; nil where none does.
    package func exemptText(holding id: String, among exempt: ExemptFiles) -> (file: String, name: String)? {
        guard !exempt.settings.isEmpty else { return nil }
        for text in texts + [appraisal].compactMap(\.self) {
            let file = inside(text)
            guard let name = exempt.name(of: file) else { continue }
            let isOption = file == PaperDocument.appraisal.file && id.utf8.starts(with: "option-".utf8)
            let isHolder = ["}", " "].contains { text.bytes.contains(bytes: "{#\(id)\($0)".utf8) }
            if isOption || isHolder { return (file, name) }
        }
        return nil
    }

    /// The texts that a report lists, in its order, each once.
    func appendixTexts(listedIn settings: [AppendixSetting]) -> [(path: String, source: SourceFile)] {
        var listed: Set<String> = []
        return settings.compactMap { setting in
            guard let path = setting.file?.value else { return nil }
            guard let text = texts.first(where: { inside($0) == path }) else { return nil }
            return listed.insert(path).inserted ? (path, text) : nil
        }
    }

    /// The other texts that the report names anywhere, for where its list cannot be relied on.
    func otherTexts(namedIn report: SourceFile, besides listed: [String]) -> [(path: String, source: SourceFile)] {
        texts.compactMap { text in
            let path = inside(text)
            let isNamed = !listed.contains(path) && report.bytes.contains(bytes: path.utf8)
            return isNamed && document(misnamed: path) == nil ? (path, text) : nil
        }
    }

    /// The name that a report or appraisal should have whose name has capital letters; nil for any other file.
    package func document(misnamed file: String) -> String? {
        PaperDocument.files.first { file.utf8.map(\.lowercased).elementsEqual($0.utf8) }
    }
}
