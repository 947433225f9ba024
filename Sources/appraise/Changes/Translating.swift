import Datasets
import Diagnostics
import Papers
import Publishing

/// Keeps what the texts of a paper say that are there in Welsh too.
struct Translating {
    let day: CalendarDate

    /// - Parameter paper: The paper of this name; nil where it cannot be read.
    /// - Returns: What was done, in a line.
    /// - Throws: A `FileError`; or an `ExitStatus`, after saying why.
    func keep(_ slug: String, of content: String, read paper: Paper?) throws -> String {
        guard let paper, let documents = paper.welsh?.original?.documents, !documents.isEmpty else {
            Terminal.error.say(
                "appraise: \(slug.quoted) has no Welsh text that can be read, such as report.cy.md beside report.md; "
                    + "“appraise check \(slug)” says what is wrong\n")
            throw ExitStatus.faults
        }
        let texts = paper.texts.filter { documents.contains($0.document) }.map { text in
            TranslationRecord.Text(
                file: text.document.file, date: day,
                passages: text.sourcePassages.map { .init(checksum: $0.checksum, words: $0.words) })
        }
        let path = "\(content)/\(slug)/\(TranslationRecord.file)"
        try DiskFileSystem().save(TranslationRecord(texts).bytes, to: path)
        let count = texts.reduce(0) { $0 + $1.passages.count }
        return "kept \(counted(count, "paragraph")) of \(counted(texts.count, "text")) in \(path)\n"
    }
}
