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
        var text = text
        text.withUTF8 {
            escapeMarkdown(
                $0, atLineStart: atLineStart, inTableCell: inTableCell, inStrikethrough: inStrikethrough,
                beforeBracket: beforeBracket, into: &output)
        }
    }

    /// The same of a part of a text in UTF-8.
    package static func escapeMarkdown(
        _ text: ArraySlice<UInt8>, atLineStart: Bool = false, inTableCell: Bool = false, inStrikethrough: Bool = false,
        beforeBracket: Bool = true, into output: inout [UInt8]
    ) {
        text.withUnsafeBufferPointer {
            escapeMarkdown(
                $0, atLineStart: atLineStart, inTableCell: inTableCell, inStrikethrough: inStrikethrough,
                beforeBracket: beforeBracket, into: &output)
        }
    }

    private static func escapeMarkdown(
        _ text: UnsafeBufferPointer<UInt8>, atLineStart: Bool, inTableCell: Bool, inStrikethrough: Bool,
        beforeBracket: Bool, into output: inout [UInt8]
    ) {
        guard !isPlainMarkdown(text, atLineStart: atLineStart) else { return output.append(contentsOf: text) }
        let escaped = output.withUnsafeBufferPointer { before in
            var escaper = MarkdownEscaper(
                Array(text), after: before.last, isInTableCell: inTableCell, isInStrikethrough: inStrikethrough,
                isBeforeBracket: beforeBracket)
            return escaper.escaped(atLineStart: atLineStart, atCellStart: inTableCell && isAtCellStart(before))
        }
        output.append(contentsOf: escaped)
    }

    /// The same for a template's value, which may stand anywhere.
    static func escapeMarkdown(ofValue text: String, into output: ByteBuffer) {
        text.utf8.withBytes { bytes in
            let isAtLineStart = output.withContents(isAtMarkdownLineStart)
            guard !isPlainMarkdown(bytes, atLineStart: isAtLineStart) else { return output.append(bytes) }
            var escaper = MarkdownEscaper(
                Array(bytes), after: output.last, isInTableCell: true, isInStrikethrough: true, isBeforeBracket: true)
            let isAtCellStart = output.withContents(isAtCellStart)
            output.append(escaper.escaped(atLineStart: isAtLineStart, atCellStart: isAtCellStart))
        }
    }

    /// Whether only blanks stand between the bar of a cell and what follows.
    private static func isAtCellStart(_ output: UnsafeBufferPointer<UInt8>) -> Bool {
        output.last { !$0.isBlank } == UInt8(ascii: "|")
    }

    /// Whether Markdown added to `output` would stand at the start of a block: only blanks and the marks of lists
    /// and quotations stand before it on its line. A long row of such marks counts as well.
    private static func isAtMarkdownLineStart(_ output: UnsafeBufferPointer<UInt8>) -> Bool {
        let marks = marksAtLineStart
        for byte in output.reversed().prefix(64) {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return true }
            guard marks.contains(byte) else { return false }
        }
        return true
    }

    private static let marksAtLineStart = SpecialBytes(" \t-+*>.)0123456789")
}

// MARK: Plain text

extension Escaping {
    /// What Markdown may take for markup within a line: `MarkdownEscaper` looks closer.
    private static let specialInMarkdown = SpecialBytes("\\`[]*_~<&|!{#:.") { $0 < .space && $0 != .tab }
    /// What it may take for markup at the start of a cell, a link's address or a line, or drop there.
    private static let specialAtStart = SpecialBytes(" \t-(.")
    private static let specialAtLineStart = SpecialBytes(" \t>+=-().0123456789")

    /// Whether a text needs no escape where it is to stand.
    private static func isPlainMarkdown(_ text: UnsafeBufferPointer<UInt8>, atLineStart: Bool) -> Bool {
        let special = specialInMarkdown
        let specialAtStart = atLineStart ? specialAtLineStart : specialAtStart
        guard let first = text.first, !specialAtStart.contains(first), text.last?.isBlank == false else { return false }
        var index = special.firstIndex(in: text, from: 0)
        while index < text.count {
            guard isPlain(at: index, in: text, atLineStart: atLineStart) else { return false }
            index = special.firstIndex(in: text, from: index + 1)
        }
        return true
    }

    /// Whether one of these signs is none where it stands: a point not after `w`, a colon before no slash, and a number
    /// sign before a word, as in the address of a heading.
    private static func isPlain(at index: Int, in text: UnsafeBufferPointer<UInt8>, atLineStart: Bool) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : nil
        return switch text[index] {
        case UInt8(ascii: "."): text[index - 1].lowercased != UInt8(ascii: "w")
        case UInt8(ascii: ":"): index > 0 && next != nil && next != UInt8(ascii: "/")
        case UInt8(ascii: "#"): next?.isLetterOrDigit == true && !(index == 0 && atLineStart)
        default: false
        }
    }
}
