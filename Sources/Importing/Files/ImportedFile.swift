/// A file of a new paper.
package struct ImportedFile: Hashable, Sendable {
    /// Inside the paper's folder: `report.md`, `images/picture-1.png`.
    package let path: String
    package let bytes: [UInt8]
}
