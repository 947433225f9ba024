/// A picture of a version, or a file that it lists or links to.
package struct VersionFile: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case picture, attachment
    }

    package let kind: Kind
    /// Inside the paper's folder.
    package let path: String
    package let checksum: String

    /// - Parameter isPicture: Whether its name says that it is one.
    package init(path: String, isPicture: Bool, checksum: String) {
        (kind, self.path, self.checksum) = (isPicture ? .picture : .attachment, path, checksum)
    }
}
