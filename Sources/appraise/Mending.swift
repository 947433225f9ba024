import Diagnostics
import Publishing

/// Makes the safe fixes of what the pipeline finds. Only files in the folders of papers are changed: site and templates
/// are everyone's.
struct Mending {
    let pipeline: Pipeline
    let files: any FileSystem

    /// A fix can uncover another: of three equal words each round takes one away.
    private static let mostRounds = 5

    /// How many findings were fixed in a file.
    struct Deed: Equatable {
        let path: String
        var count: Int
    }

    /// - Parameters:
    ///   - slugs: The papers that are meant; all when empty.
    ///   - deeds: What was done, in the order in which it was first done, also when an error ends it.
    /// - Throws: A `FileError` or `UnknownPaper`.
    func mend(_ slugs: [String], into deeds: inout [Deed]) async throws {
        for _ in 0..<Self.mostRounds {
            let mended = try await pipeline.mendedFiles(only: slugs)
            if mended.isEmpty { return }
            for file in mended {
                try files.replace(file.original, with: file.bytes)
                deeds.add(file)
            }
        }
    }
}

extension [Mending.Deed] {
    fileprivate mutating func add(_ file: MendedFile) {
        let path = file.original.path
        if let index = firstIndex(where: { $0.path.utf8.elementsEqual(path.utf8) }) {
            self[index].count += file.count
        } else {
            append(Mending.Deed(path: path, count: file.count))
        }
    }
}
