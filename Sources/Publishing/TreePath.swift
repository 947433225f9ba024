import Diagnostics

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
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isUnsafe = parts.contains { part in
            part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) || part.contains(0)
        }
        if isUnsafe { return nil }
        self.text = text
    }
}

extension TreePath {
    /// The last part.
    var name: String { text.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? text }

    /// The folders that the path leads through, outermost first: none for `index.html`.
    var folders: [TreePath] {
        text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { TreePath(found: String(text[..<$0])) }
    }
}

extension TreePath: Hashable, Comparable, CustomStringConvertible {
    var description: String { text }

    static func == (left: TreePath, right: TreePath) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    static func < (left: TreePath, right: TreePath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
