package import Diagnostics

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

    package init(
        slug: String, path: String, appraisal: SourceFile?, report: SourceFile? = nil, texts: [SourceFile] = [],
        dataFiles: [SourceFile] = [],
        otherFiles: [String]
    ) {
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
    /// The texts that a report lists, in its order, each once.
    func appendixTexts(listedIn settings: [AppendixSetting]) -> [(path: String, source: SourceFile)] {
        var listed: Set<String> = []
        return settings.compactMap { setting in
            let path = setting.file.value
            guard let text = texts.first(where: { $0.path == "\(self.path)/\(path)" }) else { return nil }
            return listed.insert(path).inserted ? (path, text) : nil
        }
    }
}
