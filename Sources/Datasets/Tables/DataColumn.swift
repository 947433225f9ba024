package import Diagnostics

/// One column of a data file: a cell of the header, or a key of JSON or YAML.
package struct DataColumn: Sendable {
    /// As its author wrote it where it first stands, without the blanks around it. Empty where the header is.
    package let name: String
    /// What the column is found by: the name in lower case (A–Z only), without hidden characters, and with hyphens
    /// between its words: `Action due` and `action_due` are `action-due`.
    package let key: String
    /// As a spreadsheet shows it: `A`, `AB`.
    package let letters: String
    /// Where the name first stands, with its quotes.
    package let span: Span

    init(_ text: String, index: Int, span: Span) {
        name = text.withoutBlanksAround
        key = Self.key(text)
        letters = Self.letters(index)
        self.span = span
    }

    /// The same column, found by another name.
    init(_ column: DataColumn, readAs key: String) {
        name = column.name
        self.key = key
        letters = column.letters
        span = column.span
    }
}

extension DataColumn {
    /// A hidden character is a finding of its own; the column is not also to be called missing.
    package static func key(_ name: String) -> String {
        // Readers ask for each cell of each row by the name of its column.
        let isKey = name.utf8.withBytes { $0.allSatisfy { $0.isLowercaseLetter || $0 == UInt8(ascii: "-") } }
        if isKey { return name }
        let seen = name.unicodeScalars.filter { !$0.isNeverMeant && !$0.isInvisible }
        let words = String(String.UnicodeScalarView(seen)).withoutBlanksAround.withSingleBlanks
        let bytes = words.utf8.map { $0 == .space || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0.lowercased }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// - Parameter index: From 0.
    static func letters(_ index: Int) -> String { SheetCell.letters(index + 1) }
}
