package import Diagnostics

/// A folder of `Content/` as it was found: the files to read, and the names of all others.
package struct PaperSource: Sendable {
    /// The folder's name.
    package let slug: String
    /// The folder as it is printed: `Content/home-care`.
    package let path: String
    package let appraisal: SourceFile?
    package let report: SourceFile?
    /// The files that data can be read from, `DataFile` says which, in the order of their paths' bytes.
    package let dataFiles: [SourceFile]
    /// All files but these two by their paths inside the folder, with `/`, in the order of their bytes.
    package let otherFiles: [String]

    package init(
        slug: String, path: String, appraisal: SourceFile?, report: SourceFile? = nil, dataFiles: [SourceFile] = [],
        otherFiles: [String]
    ) {
        self.slug = slug
        self.path = path
        self.appraisal = appraisal
        self.report = report
        self.dataFiles = dataFiles
        self.otherFiles = otherFiles
    }
}
