@testable import SourceDocuments

/// How often each word stands in a document, as its file has it, and as it was read. The two are the same if no word is
/// lost and none made up.
struct WordBalance {
    private var counts: [String: Int] = [:]

    init(_ document: SourceDocument) {
        for words in document.account { add(words.text, 1) }
        for cleaning in document.cleanings {
            add(cleaning.before, -1)
            add(cleaning.after, 1)
        }
        for block in document.blocks { add(block) }
        for note in document.notes { for block in note.blocks { add(block) } }
        for words in document.leftOut { add(words.text, -1) }
    }

    /// Words of the file that are nowhere, with how often they are missing; with a number below 0, words that the file
    /// does not have.
    var differences: [String] {
        counts.filter { $0.value != 0 }.map { "\($0.key) \($0.value)" }.sorted()
    }

    private mutating func add(_ text: String, _ count: Int) {
        for word in text.wordsBetweenBlanks { counts[word, default: 0] += count }
    }

    private mutating func add(_ block: SourceBlock) {
        switch block {
        case .heading(_, let line), .paragraph(let line): add(line.text, -1)
        case .list(let list): for item in list.items { for block in item.blocks { add(block) } }
        case .table(let table):
            for row in table.rows { for cell in row.cells { for block in cell.blocks { add(block) } } }
        case .quote(let blocks): for block in blocks { add(block) }
        }
    }
}
