/// A file that a build has read, as the manifest names it.
package struct InputFile: Sendable, Equatable {
    /// The same on every machine: `Content/home-care/report.md`.
    package let path: String
    /// The SHA-256 of its bytes, in hexadecimal.
    package let checksum: String

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.checksum = SHA256.hex(of: bytes)
    }
}
