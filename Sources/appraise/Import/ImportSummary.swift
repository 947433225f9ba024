import Diagnostics
import Importing
import Papers

/// What `appraise import` says at its end.
struct ImportSummary {
    let text: String

    /// How many missing words are printed; all are in the list.
    private static let mostPrinted = 20

    init(_ result: NewImport.Result, from name: String, slug: String) {
        let ledger = result.paper.ledger
        var lines = ledger.unread.map { "\($0) cannot be read back, so none of its words is accounted for" }
        lines += ledger.missing.prefix(Self.mostPrinted).map { "\(name), \($0.place): \($0.text.quoted) is in no file" }
        lines += ledger.invented.prefix(Self.mostPrinted).map { "\($0.quoted) stands in the paper and not in \(name)" }
        lines.append(Self.account(ledger, of: name))
        let listing = "\(result.folder)/\(ImportNotes.file)"
        lines.append("what was left out, changed and added is listed in \(listing)")
        lines.append(
            result.isDone
                ? "look at \(result.folder), then run “appraise build \(slug)”"
                : "mend what is left to do in \(result.folder), then run “appraise check \(slug)”")
        text = lines.map { "\($0)\n" }.joined()
    }

    /// `408 words of report.docx: all accounted for, 12 left out`
    private static func account(_ ledger: Ledger, of name: String) -> String {
        let words = "\(counted(ledger.count, "word")) of \(name)"
        guard ledger.unread.isEmpty else { return "\(words): not accounted for" }
        let missing = ledger.isSettled ? "all accounted for" : "\(ledger.missing.wordCount) in no file"
        return "\(words): \(missing)" + (ledger.leftOutCount > 0 ? ", \(ledger.leftOutCount) left out" : "")
    }
}
