internal import Diagnostics
internal import Papers
internal import Settings

/// What files are called.
final class FilePhrases: Sendable {
    let asMarkdown: String
    let asPDF: String
    let asWord: String
    private let rows: CountedPhrase
    private let details: Phrase
    private let printedDetails: Phrase
    private let pages: CountedPhrase
    private let appendixAsPDF: Phrase
    private let appendixAsWord: Phrase
    private let markdown: String
    private let bytes: CountedPhrase
    private let kilobytes: Phrase
    private let megabytes: Phrase
    private let supplied: Phrase
    private let titledAppendix: Phrase
    private let exemptAppendix: Phrase

    init(_ reader: inout StringsReader) {
        asMarkdown = reader.words("as-markdown")
        asPDF = reader.words("as-pdf")
        asWord = reader.words("as-word")
        rows = reader.counted("data-rows", "file")
        details = reader.phrase("file-details", "kind", "size")
        printedDetails = reader.phrase("printed-details", "kind", "pages", "size")
        pages = reader.counted("page-count")
        appendixAsPDF = reader.phrase("appendix-as-pdf", "number")
        appendixAsWord = reader.phrase("appendix-as-word", "number")
        markdown = reader.words("kind-markdown")
        bytes = reader.counted("size-bytes")
        kilobytes = reader.phrase("size-kilobytes", "size")
        megabytes = reader.phrase("size-megabytes", "size")
        supplied = reader.phrase("as-supplied", "file")
        exemptAppendix = reader.phrase("appendix-exempt", "paragraph", "information")
        titledAppendix = reader.phrase("appendix-titled", "number", "title")
    }
}

extension FilePhrases {
    func data(of file: String, rows count: Int) -> String { rows.filled(count, file) }

    /// `812 bytes`, `1.2 KB`, `15 KB`, `3.4 MB`: in thousands.
    func size(_ bytes: Int) -> String {
        if bytes < 1_000 { return self.bytes.filled(bytes) }
        let (unit, phrase) = bytes < 1_000_000 ? (1_000, kilobytes) : (1_000_000, megabytes)
        let tenths = (bytes * 10 + unit / 2) / unit
        return phrase.filled(tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\((bytes + unit / 2) / unit)")
    }

    /// `CSV, 1.2 KB`
    ///
    /// - Parameter kind: The ending of its name.
    func file(ofKind kind: String, size bytes: Int) -> String {
        details.filled(kind == "md" ? markdown : kind.uppercased(), size(bytes))
    }

    /// `PDF, 12 pages, 340 KB`
    ///
    /// - Parameter count: Of pages; nil where that is not known.
    func printed(ofKind kind: String, pages count: Int?, size bytes: Int) -> String {
        guard let count else { return file(ofKind: kind, size: bytes) }
        return printedDetails.filled(kind.uppercased(), pages.filled(count), size(bytes))
    }

    /// `Appendix 2 for printing`
    ///
    /// - Parameter kind: The ending of the file's name.
    func appendix(_ number: Int, as kind: String) -> String {
        (kind == "pdf" ? appendixAsPDF : appendixAsWord).filled(String(number))
    }

    func asSupplied(_ file: String) -> String { supplied.filled(file) }

    /// `not for publication: exempt information, paragraph 5, “Information in respect of which …”`
    func exempt(paragraph: Int, information: String) -> String {
        exemptAppendix.filled(String(paragraph), information)
    }

    /// `Appendix 2: Equality impact assessment`
    func label(of appendix: Appendix) -> String { titledAppendix.filled(String(appendix.number), appendix.title) }
}

extension String {
    /// What stands behind the last `/`.
    var lastPathPart: String {
        let start = utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? utf8.startIndex
        return String(self[start...])
    }
}
