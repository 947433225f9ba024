import TestSupport

@testable import SourceDocuments

/// The words that a file has, and those of the document that was made of it: in blocks, notes and what was left out, with
/// every cleaning undone.
struct SourceLedger {
    private var counts: [String: Int] = [:]

    /// What a word is.
    enum Words {
        /// What stands between blanks and holds a letter or a digit.
        case betweenBlanks
        /// A run of letters and digits: for Markdown, where signs are marks.
        case runs
    }

    private let kind: Words

    init(_ document: SourceDocument, words: Words = .betweenBlanks) {
        kind = words
        for accounted in document.account { count(accounted.text, 1) }
        for cleaning in document.cleanings {
            count(cleaning.before, -1)
            count(cleaning.after, 1)
        }
        for leftOut in document.leftOut { count(leftOut.text, -1) }
        for block in document.blocks { count(block) }
        for note in document.notes { for block in note.blocks { count(block) } }
    }

    /// Words of the file that the document has not, each as often as it is missing.
    var lost: [String] { counts.filter { $0.value > 0 }.map { "\($0.key) ×\($0.value)" }.sorted() }
    /// Words of the document that the file has not.
    var invented: [String] { counts.filter { $0.value < 0 }.map { "\($0.key) ×\(-$0.value)" }.sorted() }

    private mutating func count(_ text: String, _ times: Int) {
        for word in kind == .runs ? text.unicodeScalars.wordRuns : text.words { counts[word, default: 0] += times }
    }

    private mutating func count(_ block: SourceBlock) {
        switch block {
        case .heading(_, let line), .paragraph(let line):
            if line.isNumberTyped, let number = line.number { count(number, -1) }
            count(line.inlines.map(\.words).joined(), -1)
        case .quote(let blocks): for block in blocks { count(block) }
        case .list(let list): for item in list.items { for block in item.blocks { count(block) } }
        case .table(let table):
            for row in table.rows { for cell in row.cells { for block in cell.blocks { count(block) } } }
        }
    }
}

extension SourceInline {
    /// Its words; the other words for a picture are words of the file too, and a note’s mark ends a word.
    fileprivate var words: String {
        switch self {
        case .text(let text, _): text
        case .link(let inlines, _), .reference(let inlines, _): inlines.map(\.words).joined()
        case .picture(_, let alternative): " \(alternative) "
        case .note: " "
        case .lineBreak: "\n"
        }
    }
}
