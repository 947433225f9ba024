/// How a file of `Output` differs from what a build would make, as it is shown to people.
package enum FileChange: Sendable, Equatable {
    /// The lines of a unified diff without its head, from what stands there to what would be made; of a long one the
    /// first.
    case text([String])
    /// Of a file that is no text.
    case bytes(Sum, Sum)
    /// Of a document that the last build printed, and that is not printed again: what stands there, and the checksum
    /// of what was printed.
    case printed(Sum, checksum: String)

    package struct Sum: Sendable, Equatable {
        /// In bytes.
        package let size: Int
        /// The SHA-256, in hexadecimal.
        package let checksum: String
    }
}

extension FileChange {
    /// - Parameters:
    ///   - old: What stands there.
    ///   - new: What would be made; other bytes.
    init(from old: [UInt8], to new: [UInt8]) {
        self = LineDiff.lines(from: old, to: new).map { .text($0) } ?? .bytes(Sum(old), Sum(new))
    }

    /// How many lines it takes to show it.
    package var lineCount: Int {
        if case .text(let lines) = self { lines.count } else { 1 }
    }
}

extension FileChange.Sum {
    init(_ bytes: [UInt8]) {
        self.init(size: bytes.count, checksum: SHA256.hex(of: bytes))
    }
}
