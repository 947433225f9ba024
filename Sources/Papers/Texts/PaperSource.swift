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
    /// Other files of Markdown, which a report may list as its appendices, in the order of their paths' bytes.
    package let texts: [SourceFile]
    /// The files that data can be read from, `DataFile` says which, in the order of their paths' bytes.
    package let dataFiles: [SourceFile]
    /// All files but these two by their paths inside the folder, with `/`, in the order of their bytes.
    package let otherFiles: [String]
    /// What was taken out of the texts, or stands in them for the exempt edition.
    package let exemptBlocks: [ExemptBlock]
    /// The lines of the texts that are exempt, or may be meant to be.
    let exemptLines: [FileLines]
    /// For whom the texts were read.
    let edition: Edition
    /// What is wrong with these blocks.
    let exemptFaults: [Diagnostic]

    /// - Parameters:
    ///   - report: As it was read, as all texts: what is exempt in them is taken out here.
    ///   - edition: Whether what is exempt stays.
    package init(
        slug: String, path: String, appraisal: SourceFile?, report: SourceFile? = nil, texts: [SourceFile] = [],
        dataFiles: [SourceFile] = [], otherFiles: [String], edition: Edition = .open
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
        self.edition = edition
        self.slug = slug
        self.path = path
        self.appraisal = appraisal
        self.report = report
        self.texts = texts
        self.dataFiles = dataFiles
        self.otherFiles = otherFiles
    }
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

    /// The path of a file inside the folder.
    private func inside(_ file: SourceFile) -> String {
        String(decoding: file.path.utf8.dropFirst(path.utf8.count + 1), as: UTF8.self)
    }

    /// The same without its appraisal, which is exempt.
    var withoutAppraisal: PaperSource {
        PaperSource(
            slug: slug, path: path, appraisal: nil, report: report, texts: texts, dataFiles: dataFiles,
            otherFiles: otherFiles)
    }

    /// Whether blocks were taken out of the texts.
    var withholdsBlocks: Bool { edition == .open && !exemptBlocks.isEmpty }

    /// Whether blocks that are exempt stand in the texts.
    var opensBlocks: Bool { edition == .exempt && !exemptBlocks.isEmpty }

    /// The exempt appendix that gives a place this id, and what may be said of it; nil where none does.
    package func exemptText(holding id: String, among exempt: ExemptFiles) -> (file: String, name: String)? {
        guard !exempt.settings.isEmpty else { return nil }
        for text in texts + [appraisal].compactMap(\.self) {
            let file = String(decoding: text.path.utf8.dropFirst(path.utf8.count + 1), as: UTF8.self)
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
            guard let text = texts.first(where: { $0.path == "\(self.path)/\(path)" }) else { return nil }
            return listed.insert(path).inserted ? (path, text) : nil
        }
    }

    /// The other texts that the report names anywhere, for where its list cannot be relied on.
    func otherTexts(namedIn report: SourceFile, besides listed: [String]) -> [(path: String, source: SourceFile)] {
        texts.compactMap { text in
            let path = String(decoding: text.path.utf8.dropFirst(self.path.utf8.count + 1), as: UTF8.self)
            let isNamed = !listed.contains(path) && report.bytes.contains(bytes: path.utf8)
            return isNamed && document(misnamed: path) == nil ? (path, text) : nil
        }
    }

    /// The name that a report or appraisal should have whose name has capital letters; nil for any other file.
    package func document(misnamed file: String) -> String? {
        PaperDocument.files.first { file.utf8.map(\.lowercased).elementsEqual($0.utf8) }
    }
}
