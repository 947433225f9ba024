import Diagnostics

/// Where a build writes: the output folder, and what it needs beside it.
struct Places: Sendable, Equatable {
    /// As the user named it, without a slash at its end.
    let output: String
    let name: String
    /// What stands before the name: nothing, or a path that ends in a slash.
    private let folder: String

    /// Nil when the path does not end in a name, so that nothing can stand beside the folder: `.`, `..`, `/`.
    init?(output: String) {
        let path = Self.withoutLastSlashes(output[...])
        let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
        self.output = String(path)
        self.folder = String(path[..<start])
        self.name = String(path[start...])
        if name.isEmpty || name == "." || name == ".." { return nil }
    }
}

extension Places {
    /// The folder that holds the output folder.
    var parent: String { folder.isEmpty ? "." : String(Self.withoutLastSlashes(folder[...])) }

    /// Where the next output is put together. It is on the same disk as the output, so that the two can be swapped.
    var stage: String { "\(folder).\(name).stage" }

    /// Stands for the right to write; empty, and never removed.
    var lock: String { "\(folder).\(name).lock" }

    /// What a build may know again the next time, and where the next such file is written.
    var cache: String { "\(folder).\(name).cache" }
    var newCache: String { "\(folder).\(name).cache.new" }

    /// Where new files wait that have to be put in place one by one: inside the output, since what is beside it may be
    /// on another disk.
    var innerStage: TreePath { TreePath(found: ".\(name).stage") }

    func inOutput(_ path: TreePath) -> String { output + "/" + path.text }

    func inStage(_ path: TreePath) -> String { stage + "/" + path.text }

    /// The root of all folders stays as it is.
    private static func withoutLastSlashes(_ path: Substring) -> Substring {
        var bytes = path.utf8
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return Substring(bytes)
    }
}
