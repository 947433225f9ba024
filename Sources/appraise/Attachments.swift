import Appraisals
import Publishing

/// The images and files that papers show or link to, read to be published beside their pages.
struct Attachments {
    let files: [OutputFile]

    /// The same files, as the manifest names what was read.
    var inputs: [InputFile] { files.map { InputFile(path: "\(ContentFolder.name)/\($0.path)", bytes: $0.bytes) } }

    /// What a council's website takes for one file.
    private static let largestFile = 64 << 20

    init(of papers: [Paper], in content: String, through fileSystem: any FileSystem) throws(FileError) {
        var files: [OutputFile] = []
        for paper in papers {
            for path in paper.attachments {
                let bytes = try fileSystem.read("\(content)/\(paper.slug)/\(path)", upTo: Self.largestFile)
                files.append(OutputFile(path: "\(paper.slug)/\(path)", bytes: bytes))
            }
        }
        self.files = files
    }
}
