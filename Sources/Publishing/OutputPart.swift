/// What is left of some files of a build once they have been handed over: their paths and checksums.
package struct OutputPart: Sendable {
    let files: ManifestLines
    let inputs: ManifestLines
    /// Of the files, in the order of their lines, as they were when they had been handed over.
    let stamps: [FileStamp]
    /// How many files these are.
    package var fileCount: Int { files.count }

    /// What is left of no files.
    package init() {
        self.init(files: ManifestLines(), inputs: ManifestLines(), stamps: [])
    }

    init(files: ManifestLines, inputs: ManifestLines, stamps: [FileStamp]) {
        self.files = files
        self.inputs = inputs
        self.stamps = stamps
    }

    /// - Parameters:
    ///   - files: In any order; no two of one path.
    ///   - inputs: In any order.
    init(_ files: [(path: TreePath, checksum: String, stamp: FileStamp)], inputs: [(TreePath, String)]) {
        let sorted = files.sorted { $0.path < $1.path }
        self.init(
            files: ManifestLines(inOrder: sorted.map { ($0.path, $0.checksum) }), inputs: ManifestLines(inputs),
            stamps: sorted.map(\.stamp))
    }

    /// The paths of the files in `Output`, in order.
    package var paths: [String] { files.paths.map(\.text) }
}

/// Files of a build, to be handed over together: those of a paper, or those that belong to none.
package struct OutputFiles: Sendable {
    /// In any order.
    package let files: [OutputFile]
    /// Files that go into the output as they are.
    package let attachments: [AttachedFile]
    /// What the files were made from, but for the attachments.
    package let inputs: [InputFile]

    package init(_ files: [OutputFile], attachments: [AttachedFile] = [], inputs: [InputFile] = []) {
        self.files = files
        self.attachments = attachments
        self.inputs = inputs
    }
}

/// A file of the sources that goes into the output as it is, from disk to disk.
package struct AttachedFile: Sendable, Equatable {
    /// Where it lies: `Content/home-care/map.pdf`.
    package let source: String
    /// Where it goes inside `Output`: `home-care/map.pdf`.
    package let path: String
    /// What the manifest calls it among the inputs.
    package let input: String
    /// In bytes, as it was listed.
    package let size: Int

    package init(source: String, path: String, input: String, size: Int) {
        self.source = source
        self.path = path
        self.input = input
        self.size = size
    }
}

extension OutputFiles {
    /// The output's paths, once it is certain that all lie inside it.
    /// - Throws: A refusal.
    func checkedPaths(for publisher: Publisher) throws(FileError) -> [TreePath] {
        var paths: [TreePath] = []
        for text in files.map(\.path) + attachments.map(\.path) {
            guard let path = TreePath(text), path != Manifest.path else {
                throw publisher.refusal("a build cannot make a file of the name “\(text)”")
            }
            paths.append(path)
        }
        let sorted = paths.sorted()
        if let twice = zip(sorted, sorted.dropFirst()).first(where: { $0 == $1 }) {
            throw publisher.refusal("this build makes two files of the name “\(twice.0)”")
        }
        return paths
    }
}
