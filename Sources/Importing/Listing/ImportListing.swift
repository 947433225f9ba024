package import Diagnostics
internal import Papers
internal import SourceDocuments

/// The list of what an import did with each word that is not in the paper as it was, for the paper's author.
package struct ImportListing {
    private var text = ""

    /// - Parameters:
    ///   - source: The name of the imported file.
    ///   - findings: What is wrong with the paper, in source order.
    ///   - folder: Of the paper, as findings name it.
    package init(_ paper: ImportedPaper, from source: String, findings: [Diagnostic], in folder: String) {
        let (ledger, log) = (paper.ledger, paper.log)
        write("# What was imported from \(source.asMarkdown)\n")
        write(
            "`appraise import` made this list. No page shows it. Delete it when nothing is left to do, and before others "
                + "get the folder: it holds what was hidden in the file.\n")
        write("- words in \(source.asMarkdown): \(ledger.count)")
        write("- left out, as listed below: \(ledger.leftOutCount)")
        write("- words in the files of the paper: \(ledger.writtenCount)")
        let missing =
            ledger.unread.isEmpty ? "\(ledger.missing.wordCount)" : "not known, since a file cannot be read back"
        write("- words that are in no file and in no list: \(missing)\n")
        section("Left to do", findings.map { $0.asStep(in: folder) })
        section("Files that cannot be read back", ledger.unread.map { "\($0): none of its words is accounted for" })
        section(
            "Words that are in no file of the paper", ledger.missing.map { "\($0.place): \($0.text.quotedAsMarkdown)" })
        section(
            "Words of the paper that do not stand in \(source.asMarkdown)", ledger.invented.map(\.quotedAsMarkdown))
        section("Tracked changes", paper.changes.map(\.asMarkdown))
        section("To look at", log.doubts.map { "\($0.place): \($0.message.asMarkdown)" })
        section(
            "Left out",
            log.leftOut.map { "\($0.place): \($0.text.quotedAsMarkdown), because \($0.because.asMarkdown)" })
        section("Changed", log.cleanings.map(\.asMarkdown))
        section(
            "Added",
            log.additions.map { "\($0.place): \($0.text.quotedAsMarkdown), because \($0.because.asMarkdown)" })
    }

    package var file: ImportedFile { ImportedFile(path: ImportNotes.file, bytes: Array(text.utf8)) }

    private mutating func write(_ line: String) { text += line + "\n" }

    private mutating func section(_ title: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        write("## \(title)\n")
        for item in items { write("- \(item)") }
        write("")
    }
}

extension [AccountedWords] {
    /// How many words they are together.
    package var wordCount: Int { reduce(0) { $0 + $1.text.accountedWords.count } }
}

extension Cleaning {
    fileprivate var asMarkdown: String {
        let result = after.accountedWords.isEmpty ? "taken away" : "now \(after.quotedAsMarkdown)"
        return "\(place): \(before.quotedAsMarkdown), \(result): \(what.asMarkdown)"
    }
}

extension SourceChange {
    fileprivate var asMarkdown: String {
        let words = text.accountedWords.isEmpty ? "" : " \(text.quotedAsMarkdown)"
        return "\(place): \(kind.rawValue)\(words)"
    }
}

extension Diagnostic {
    /// `report.md, line 12: …`
    fileprivate func asStep(in folder: String) -> String {
        let isInside = place.path.utf8.starts(with: "\(folder)/".utf8)
        let file = isInside ? String(Substring(place.path.utf8.dropFirst(folder.utf8.count + 1))) : place.path
        let line = place.span.map { ", line \($0.start.line)" } ?? ""
        let advice = suggestion.map { " – \($0)" } ?? ""
        return "\(file)\(line): \((message + advice).asMarkdown)"
    }
}

extension String {
    fileprivate var asMarkdown: String {
        var bytes: [UInt8] = []
        MarkdownEscaping.append(asOneLine, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate var quotedAsMarkdown: String { "“\(asMarkdown)”" }
}
