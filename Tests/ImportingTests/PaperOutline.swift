@testable import Importing

/// An imported paper as a test shows it: its files, what was done to words, and what the ledger says.
struct PaperOutline {
    let text: String

    init(_ paper: ImportedPaper) {
        let files = paper.files.map { "→ \($0.path)\n\($0.path.hasPrefix("images/") ? "" : $0.text)" }
        let log =
            paper.log.leftOut.map { "left out, \($0.place): \($0.text) (\($0.because))" }
            + paper.log.cleanings.map { "changed, \($0.place): \($0.before) → \($0.after) (\($0.what))" }
            + paper.log.additions.map { "added, \($0.place): \($0.text) (\($0.because))" }
            + paper.log.doubts.map { "doubt, \($0.place): \($0.message)" }
        let ledger = paper.ledger
        let found =
            ledger.missing.map { "missing, \($0.place): \($0.text)" } + ledger.invented.map { "invented: \($0)" }
            + ledger.unread.map { "unread: \($0)" }
        text = (files + ["→ log"] + log + ["→ ledger"] + found).joined(separator: "\n") + "\n"
    }
}

extension ImportedFile {
    fileprivate var text: String {
        String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    }
}
