package import Diagnostics

/// A text for a test with places marked in it: `1️⃣`, `2️⃣` … stand where a finding is expected, so that no test
/// counts lines or columns by hand.
package struct MarkedText: Sendable {
    /// The text without its marks, as a file.
    package let file: SourceFile
    /// The byte offset of each mark, in the order of the marks' numbers.
    package let offsets: [Int]

    package init(_ marked: String, path: String = "Content/paper/appraisal.md") {
        var bytes: [UInt8] = []
        var found: [UInt8: Int] = [:]
        var rest = Array(marked.utf8)[...]
        while let first = rest.first {
            if first.isDigit, rest.dropFirst().starts(with: Self.keycap) {
                found[first] = bytes.count
                rest = rest.dropFirst(1 + Self.keycap.count)
            } else {
                bytes.append(first)
                rest = rest.dropFirst()
            }
        }
        file = SourceFile(path: path, bytes: bytes)
        offsets = found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The position of a mark, counted from 1.
    package func position(ofMark mark: Int) -> Position {
        file.position(at: offsets[mark - 1])
    }

    /// What follows the digit in `1️⃣`.
    private static let keycap = Array("\u{FE0F}\u{20E3}".utf8)
}
