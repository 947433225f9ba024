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

    /// `408 words of report.docx: all accounted for, 12 of them left out`
    private static func account(_ ledger: Ledger, of name: String) -> String {
        let missing = ledger.missing.wordCount
        let lost =
            missing + ledger.invented.count + ledger.unread.count == 0 ? "all accounted for" : "\(missing) in no file"
        let leftOut = ledger.leftOutCount > 0 ? ", \(ledger.leftOutCount) left out" : ""
        return "\(counted(ledger.count, "word")) of \(name): \(lost)\(leftOut)"
    }
}
