import Diagnostics
import Importing
import Papers
import Publishing
import Settings
import SourceDocuments

/// Makes the folder of a paper from a document.
struct NewImport {
    let document: String
    let slug: String
    /// What is to become of tracked changes; nil when the user has not said so.
    let changes: ChangeChoice?
    let pipeline: Pipeline
    let files: any FileSystem

    /// What there is to say of it.
    struct Result {
        let folder: String
        /// In the order in which they were made.
        let made: [String]
        let paper: ImportedPaper
        /// Of the new paper, as `check` prints them.
        let findings: [Diagnostic]

        var isDone: Bool { paper.ledger.isSettled && findings.allSatisfy { $0.severity != .error } }
    }

    private static let largestDocument = 64 << 20

    private var folder: String { "\(pipeline.content)/\(slug)" }

    /// - Throws: A `FileError`, `PaperExists` or `ImportFault`; then nothing was made but for a `FileError`.
    func make(_ format: SourceFormat) throws -> Result {
        if try files.status(of: folder) != nil { throw PaperExists(path: folder) }
        let bytes = try files.read(document, upTo: Self.largestDocument)
        let read = try format.read(bytes, name: name, changes: changes)
        let paper = ImportedPaper(read, for: try site(), words: format.words)
        var made = try write(paper.files)
        let findings = try pipeline.paper(slug).diagnostics
        let listing = ImportListing(paper, from: name, findings: findings, in: folder)
        try write(listing.file, &made)
        return Result(folder: folder, made: made, paper: paper, findings: findings)
    }

    /// The document's name without its folders.
    var name: String {
        document.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? document
    }

    /// That of the content folder, for the words by which it calls options. Its faults are found by the check.
    private func site() throws -> Site {
        guard try files.status(of: pipeline.content) != nil else { return Site() }
        return try SiteSources(of: pipeline, only: [], in: ListedContent(pipeline)).site
    }

    private func write(_ paperFiles: [ImportedFile]) throws -> [String] {
        var made: [String] = []
        for folder in [pipeline.content, folder] where try files.status(of: folder) == nil {
            try files.makeFolder(folder, mode: .newFolder)
        }
        for file in paperFiles { try write(file, &made) }
        return made
    }

    private func write(_ file: ImportedFile, _ made: inout [String]) throws {
        let parts = file.path.split(separator: "/")
        let inside = "\(folder)/\(parts[0])"
        if parts.count > 1, try files.status(of: inside) == nil { try files.makeFolder(inside, mode: .newFolder) }
        try files.write(file.bytes, to: "\(folder)/\(file.path)", durable: false)
        made.append("\(folder)/\(file.path)")
    }
}
