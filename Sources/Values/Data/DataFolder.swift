package import Diagnostics

/// The files of a paper's folder that hold data, and the names of all others.
package struct DataFolder: Sendable {
    /// The folder as it is printed: `Content/home-care`.
    let path: String
    /// The files that data can be read from, in the order of their paths' bytes.
    let dataFiles: [SourceFile]
    /// All files but the paper's own texts, by their paths inside the folder.
    let otherFiles: [String]

    package init(path: String, dataFiles: [SourceFile], otherFiles: [String]) {
        self.path = path
        self.dataFiles = dataFiles
        self.otherFiles = otherFiles
    }
}
