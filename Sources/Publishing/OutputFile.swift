/// A file as a build makes it, not yet written anywhere.
package struct OutputFile: Sendable, Equatable {
    /// Where it goes inside `Output`, with `/` between the parts: `home-care/index.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
