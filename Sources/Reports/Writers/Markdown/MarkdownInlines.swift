internal import Diagnostics
internal import Markdown
internal import Templating

/// Writes simplified text as Markdown: one run, that of a paragraph, a heading or a cell.
struct MarkdownInlines {
    /// Begins with what stands before the run on its line, so that the escaper sees it.
    var output: [UInt8]
    private let place: Place
    var isStruckOut = false
    /// Whether emphasis ended before in a way that a letter or digit here would undo.
    var mustNotMeetLetter = false
    /// The mark of the emphasis that ended directly before.
    var lastMark: UInt8?

    private init(in place: Place) {
        self.place = place
        output = place.before
    }

    static func markdown(of run: [Inline], in place: Place) -> [UInt8] {
        var writer = MarkdownInlines(in: place)
        writer.write(run)
        return Array(writer.output.dropFirst(place.before.count))
    }
}

extension MarkdownInlines {
    enum Place {
        /// Text that begins a line.
        case paragraph
        /// Text within a line.
        case heading
        case tableCell

        var isOneLine: Bool { self != .paragraph }

        fileprivate var before: [UInt8] {
            self == .tableCell ? Array("| ".utf8) : []
        }
    }

    /// - Parameter outerMark: The mark of the emphasis that these pieces are the whole content of.
    mutating func write(_ inlines: [Inline], inside outerMark: UInt8? = nil) {
        for (index, inline) in inlines.enumerated() {
            let isAtEdge = index == 0 || index == inlines.count - 1
            let isBeforeBracket = index + 1 < inlines.count && inlines[index + 1].beginsWithBracket
            write(inline, besideMarks: [lastMark, isAtEdge ? outerMark : nil], isBeforeBracket: isBeforeBracket)
        }
    }

    private mutating func write(_ inline: Inline, besideMarks marks: [UInt8?], isBeforeBracket: Bool) {
        switch inline.kind {
        case .text(let text), .html(let text): return writeText(text, isBeforeBracket: isBeforeBracket)
        case .value(let value): return writeText(value.printed, isBeforeBracket: isBeforeBracket)
        case .abbreviation(let abbreviation): return writeText(abbreviation.short, isBeforeBracket: isBeforeBracket)
        case .emphasis(let content): return writeEmphasis(content, length: 1, besideMarks: marks)
        case .strong(let content): return writeEmphasis(content, length: 2, besideMarks: marks)
        case .strikethrough(let content): return writeStrikethrough(content)
        case .code(let text): writeCode(text)
        case .link(let link): write(link)
        case .image(let image): write(image)
        case .softBreak: append(" ")
        case .hardBreak: append("\\\n")
        case .footnoteReference(let number): append("[^\(number)]")
        }
        leaveEmphasis()
    }
}

// MARK: - Text, code, links

extension MarkdownInlines {
    private mutating func writeText(_ text: String, isBeforeBracket: Bool) {
        var text = text[...]
        if mustNotMeetLetter, let first = text.unicodeScalars.first, !first.isBlankOrMarkInMarkdown {
            append("&#\(first.value);")
            text.unicodeScalars.removeFirst()
        }
        leaveEmphasis()
        Escaping.escapeMarkdown(
            String(text), atLineStart: isAtLineStart, inTableCell: place == .tableCell, inStrikethrough: isStruckOut,
            beforeBracket: isBeforeBracket, into: &output)
    }

    private var isAtLineStart: Bool {
        output.isEmpty ? place == .paragraph : output.last == .lineFeed
    }

    private mutating func writeCode(_ text: String) {
        let ticks = String(repeating: "`", count: longestRun(of: UInt8(ascii: "`"), in: text) + 1)
        let code = text.utf8.map { $0.isLineEnd ? .space : $0 }
        let touchesTick = [code.first, code.last].contains(UInt8(ascii: "`"))
        let losesBlanks = code.first == .space && code.last == .space && code.contains { $0 != .space }
        let padding: [UInt8] = touchesTick || losesBlanks ? [.space] : []
        append(ticks)
        appendInCell(padding + code + padding)
        append(ticks)
    }

    private mutating func write(_ link: Inline.Link) {
        if case .text(let text) = link.content.first?.kind, link.content.count == 1, link.title.isEmpty,
            let autolink = MarkdownAddress.autolink(link.destination, text: text)
        {
            return appendInCell(autolink)
        }
        writeBracketed(link.content, target: MarkdownAddress.target(link.destination, title: link.title))
    }

    private mutating func write(_ image: Inline.Image) {
        append("!")
        writeBracketed(image.alternative, target: MarkdownAddress.target(image.source, title: image.title))
    }

    /// A `^` at the start would make the mark of a footnote of the bracket.
    private mutating func writeBracketed(_ content: [Inline], target: [UInt8]) {
        append("[")
        leaveEmphasis()
        let start = output.count
        write(content)
        if output[start...].first == UInt8(ascii: "^") { output.insert(UInt8(ascii: "\\"), at: start) }
        append("]")
        appendInCell(target)
    }

    mutating func append(_ markdown: String) {
        output += markdown.utf8
    }

    /// What is no text: a bar in it would still end a cell.
    private mutating func appendInCell(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte == UInt8(ascii: "|"), place == .tableCell { output.append(UInt8(ascii: "\\")) }
            output.append(byte)
        }
    }
}

extension Inline {
    /// Whether `[`, `![` or `<` begins what is written for it.
    fileprivate var beginsWithBracket: Bool {
        switch kind {
        case .link, .image, .footnoteReference: true
        default: false
        }
    }
}
