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

    /// - Throws: A `FileError`, `PaperExists` or `ImportFault`; then nothing that was made is left.
    func make(_ format: SourceFormat) throws -> Result {
        if try files.status(of: folder) != nil { throw PaperExists(path: folder) }
        let bytes = try files.read(document, upTo: Self.largestDocument)
        let read = try format.read(bytes, name: name, changes: changes)
        let paper = ImportedPaper(read, for: try site(), words: format.words)
        var made = MadeFiles(files)
        do {
            try made.makeFolders([pipeline.content, folder])
            for file in paper.files { try write(file, &made) }
            let findings = try pipeline.paper(slug).diagnostics
            let listing = ImportListing(paper, from: name, findings: findings, in: folder)
            try write(listing.file, &made)
            return Result(folder: folder, made: made.files, paper: paper, findings: findings)
        } catch {
            // Half a paper would stand in the way of the next try.
            made.remove()
            throw error
        }
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

    private func write(_ file: ImportedFile, _ made: inout MadeFiles) throws {
        let parts = file.path.split(separator: "/")
        if parts.count > 1 { try made.makeFolders(["\(folder)/\(parts[0])"]) }
        try made.write(file.bytes, to: "\(folder)/\(file.path)")
    }
}
