package import Settings
package import SourceDocuments

/// A document as the files of a new paper, with what became of each of its words.
package struct ImportedPaper: Sendable {
    package let files: [ImportedFile]
    package let ledger: Ledger
    package let log: ImportLog
    /// The tracked changes of the document.
    package let changes: [SourceChange]

    /// - Parameters:
    ///   - site: For the words by which it calls options and their parts.
    ///   - kind: What the document's account takes for a word.
    package init(_ document: SourceDocument, for site: Site, words kind: WordKind = .betweenBlanks) {
        var draft = Draft(making: document, for: site)
        files = draft.files(site)
        log = draft.log
        changes = document.changes
        ledger = Ledger(document.account, draft.log, files, words: kind)
    }
}
