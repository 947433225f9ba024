import Glibc

/// The way from a folder to something inside it: `home-care/index.html`.
///
/// Compared and ordered by bytes. Swift's own strings are equal when `é` is written as one scalar in the one and as
/// two in the other, but for the disk those are two files.
struct TreePath: Sendable {
    let text: String

    /// A path that was put together from names that the disk gave.
    init(found text: String) {
        self.text = text
    }

    /// Nil when the path could lead out of its folder, or is not in its simplest form.
    init?(_ text: String) {
        guard Self.isSafe(text.utf8) else { return nil }
        self.text = text
    }

    /// Whether a path has no part that is empty, `.` or `..`, and no byte 0.
    static func isSafe(_ path: some Sequence<UInt8>) -> Bool {
        var (length, dots) = (0, 0)
        var isPartSafe: Bool { length > 0 && (dots < length || length > 2) }
        for byte in path {
            switch byte {
            case 0: return false
            case UInt8(ascii: "/"):
                guard isPartSafe else { return false }
                (length, dots) = (0, 0)
            default:
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return isPartSafe
    }
}

extension TreePath {
    /// The last part.
    var name: String { text.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? text }

    /// The folder that the last part stands in; nil for one that stands in none.
    var folder: TreePath? {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { TreePath(found: String(text[..<$0])) }
    }

    /// The folders that the path leads through, outermost first: none for `index.html`.
    var folders: [TreePath] {
        text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { TreePath(found: String(text[..<$0])) }
    }
}

extension TreePath: Hashable, Comparable, CustomStringConvertible {
    var description: String { text }

    static func == (left: TreePath, right: TreePath) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.compare(to: right) == 0
    }

    static func < (left: TreePath, right: TreePath) -> Bool {
        let difference = left.compare(to: right)
        return difference < 0 || difference == 0 && left.text.utf8.count < right.text.utf8.count
    }

    /// Below zero where the first byte that differs is less than that of the other; zero where the one path is how the
    /// other begins.
    private func compare(to other: TreePath) -> Int32 {
        var (text, otherText) = (text, other.text)
        return text.withUTF8 { bytes in
            otherText.withUTF8 { otherBytes in
                guard let start = bytes.baseAddress, let otherStart = otherBytes.baseAddress else { return 0 }
                return memcmp(start, otherStart, min(bytes.count, otherBytes.count))
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension String {
    /// Whether this is the path of a folder or of something in it, at any depth.
    package func isPath(below folder: String) -> Bool {
        utf8.starts(with: folder.utf8)
            && utf8.dropFirst(folder.utf8.count).first.map { $0 == UInt8(ascii: "/") } ?? true
    }
}
