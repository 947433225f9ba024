import Diagnostics

extension Escaping {
    /// Appends a text for Markdown, so that a reader that knows GitHub's flavour shows it as it is.
    ///
    /// What could open, close or break markup gets a backslash; what cannot stays bare, so that the Markdown reads
    /// well. The end of a line becomes a blank: a value never begins a line. Blanks at the start of a line and a
    /// second blank at the end are dropped, because Markdown would make code or a line break of them.
    ///
    /// An address of electronic mail becomes a link whatever is escaped; its text stays as it is.
    ///
    /// - Parameters:
    ///   - atLineStart: only blanks and list or quotation marks stand before the text on its line.
    ///   - inTableCell: the text stands in a row of a table, where `|` ends a cell.
    ///   - inStrikethrough: the text may stand between `~~`, where even a single `~` would end the striking out.
    ///   - beforeBracket: a link or the like may follow the text and make an image of a `!` at its end.
    package static func escapeMarkdown(
        _ text: String, atLineStart: Bool = false, inTableCell: Bool = false, inStrikethrough: Bool = false,
        beforeBracket: Bool = true, into output: inout [UInt8]
    ) {
        var escaper = MarkdownEscaper(
            text, after: output.last, isInTableCell: inTableCell, isInStrikethrough: inStrikethrough,
            isBeforeBracket: beforeBracket)
        let isAtCellStart = inTableCell && output.last { !$0.isBlank } == UInt8(ascii: "|")
        output.append(contentsOf: escaper.escaped(atLineStart: atLineStart, atCellStart: isAtCellStart))
    }

    /// Whether Markdown added to `output` would stand at the start of a block: only blanks and the marks of lists
    /// and quotations stand before it on its line. A long row of such marks counts as well.
    package static func isAtMarkdownLineStart(_ output: [UInt8]) -> Bool {
        for byte in output.reversed().prefix(64) {
            if byte.isLineEnd { return true }
            guard byte.isBlank || byte.isDigit || "-+*>.)".utf8.contains(byte) else { return false }
        }
        return true
    }
}
