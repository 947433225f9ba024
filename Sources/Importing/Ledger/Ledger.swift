package import SourceDocuments

/// Whether every word of a document is in its paper, or listed with the reason why it is not.
package struct Ledger: Sendable {
    /// How many words the document has, and how many of them are where.
    package let count: Int
    package let leftOutCount: Int
    /// Words in the files of the paper.
    package let writtenCount: Int
    /// Words of the document that are nowhere, with their places; those that follow one another are together.
    package let missing: [AccountedWords]
    /// Words of the paper that the document has not, or not so often, and that nothing says why they are there.
    package let invented: [String]
    /// Files that cannot be read back: no word in them is accounted for.
    package let unread: [String]

    package var isSettled: Bool { missing.isEmpty && invented.isEmpty && unread.isEmpty }

    /// - Parameters:
    ///   - account: All words of the document.
    ///   - log: What became of those that were not written as they are.
    ///   - files: The paper.
    package init(
        _ account: [AccountedWords], _ log: ImportLog, _ files: [ImportedFile], words kind: WordKind = .betweenBlanks
    ) {
        let written = WrittenWords(files, kind)
        var balance = Balance(kind: kind)
        for words in account { balance.add(words.text, 1) }
        count = balance.total
        for words in log.leftOut { balance.add(words.text, -1) }
        leftOutCount = count - balance.total
        for cleaning in log.cleanings {
            balance.add(cleaning.before, -1)
            balance.add(cleaning.after, 1)
        }
        for words in log.additions { balance.add(words.text, 1) }
        for word in written.words { balance.add(word: word, -1) }
        writtenCount = written.words.count
        unread = written.unread
        // Of a text that cannot be read all words would be missing.
        let isRead = unread.isEmpty
        missing = isRead ? MissingWords.find(balance.missing, in: account, written: written.words, kind) : []
        invented = isRead ? balance.invented : []
    }
}

/// How often words are still to be found.
private struct Balance {
    let kind: WordKind
    private(set) var total = 0
    private var counts: [String: Int] = [:]

    init(kind: WordKind) { self.kind = kind }

    mutating func add(_ text: String, _ times: Int) {
        for word in text.accountedWords(kind) { add(word: word, times) }
    }

    mutating func add(word: String, _ times: Int) {
        counts[word, default: 0] += times
        total += times
    }

    var missing: [String: Int] { counts.filter { $0.value > 0 } }
    var invented: [String] { counts.filter { $0.value < 0 }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
