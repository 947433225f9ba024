internal import Diagnostics
internal import Markdown
internal import Templating

/// Writes a run as Markdown: that of a paragraph, a heading or a cell.
struct MarkdownRunWriter {
    /// Begins with what stands before the run on its line, so that the escaper sees it.
    var output: [UInt8] = []
    private var place = Place.paragraph
    var isStruckOut = false
    /// Whether emphasis ended before in a way that a letter or digit here would undo.
    var mustNotMeetLetter = false
    /// The mark of the emphasis that ended directly before.
    var lastMark: UInt8?

    /// - Returns: The Markdown, which is good until the next run is written.
    mutating func markdown(of run: MarkdownRun, of tree: MarkdownTree, in place: Place) -> ArraySlice<UInt8> {
        self.place = place
        output.removeAll(keepingCapacity: true)
        if place == .tableCell { append("| ") }
        isStruckOut = false
        leaveEmphasis()
        let start = output.count
        write(run.pieces.indices, of: run, of: tree)
        return output[start...]
    }
}

extension MarkdownRunWriter {
    enum Place {
        /// Text that begins a line.
        case paragraph
        /// Text within a line.
        case heading
        case tableCell
    }

    /// - Parameter outerMark: The mark of the emphasis that these pieces are the whole content of.
    mutating func write(
        _ pieces: Range<Int>, of run: MarkdownRun, of tree: MarkdownTree, inside outerMark: UInt8? = nil
    ) {
        var index = pieces.lowerBound
        while index < pieces.upperBound {
            let end = run.end(of: index)
            let isAtEdge = index == pieces.lowerBound || end == pieces.upperBound
            let isBeforeBracket = end < pieces.upperBound && run.pieces[end].beginsWithBracket
            write(
                index..<end, of: run, of: tree, besideMarks: (lastMark, isAtEdge ? outerMark : nil),
                isBeforeBracket: isBeforeBracket)
            index = end
        }
    }

    /// - Parameter pieces: One, with all that stands in it.
    private mutating func write(
        _ pieces: Range<Int>, of run: MarkdownRun, of tree: MarkdownTree, besideMarks marks: (UInt8?, UInt8?),
        isBeforeBracket: Bool
    ) {
        let piece = run.pieces[pieces.lowerBound]
        let content = pieces.dropFirst().dropLast()
        switch piece.kind {
        case .text: return writeText(run.bytes[piece.range], isBeforeBracket: isBeforeBracket)
        case .start(.strikethrough): return writeStrikethrough(content, of: run, of: tree)
        case .start(let emphasis):
            return writeEmphasis(
                content, of: run, of: tree, length: emphasis == .strong ? 2 : 1, besideMarks: marks)
        case .code: writeCode(run.bytes[piece.range])
        case .link(let link): writeLink(link, to: run.addresses[piece.range], content, of: run, of: tree)
        case .image(let image): writeImage(image, words: run.bytes[piece.range], of: tree)
        case .hardBreak: append(place == .tableCell ? "<br>" : "\\\n")
        case .note(let number): append("[^\(number)]")
        case .end, .linkEnd: break
        }
        leaveEmphasis()
    }
}

extension MarkdownRun {
    /// The place behind a piece and all that stands in it.
    fileprivate func end(of start: Int) -> Int {
        var index = start
        var depth = 0
        repeat {
            switch pieces[index].kind {
            case .start, .link: depth += 1
            case .end, .linkEnd: depth -= 1
            default: break
            }
            index += 1
        } while depth > 0 && index < pieces.count
        return index
    }
}

extension MarkdownRun.Piece {
    /// Whether `[`, `![` or `<` begins what is written for it.
    fileprivate var beginsWithBracket: Bool {
        switch kind {
        case .link, .image, .note: true
        default: false
        }
    }
}

// MARK: - Text, code, links

extension MarkdownRunWriter {
    private mutating func writeText(_ text: ArraySlice<UInt8>, isBeforeBracket: Bool) {
        var text = text
        if mustNotMeetLetter, let first = text.firstScalar, !first.isBlankOrMarkInMarkdown {
            append("&#\(first.value);")
            text = text.dropFirst(first.utf8.count)
        }
        leaveEmphasis()
        Escaping.escapeMarkdown(
            text, atLineStart: isAtLineStart, inTableCell: place == .tableCell, inStrikethrough: isStruckOut,
            beforeBracket: isBeforeBracket, into: &output)
    }

    private var isAtLineStart: Bool {
        output.isEmpty ? place == .paragraph : output.last == .lineFeed
    }

    private mutating func writeCode(_ text: ArraySlice<UInt8>) {
        let tick = UInt8(ascii: "`")
        let ticks = [UInt8](repeating: tick, count: text.longestRun(of: tick) + 1)
        let code = text.map { $0.isLineEnd ? .space : $0 }
        let touchesTick = code.first == tick || code.last == tick
        let losesBlanks = code.first == .space && code.last == .space && code.contains { $0 != .space }
        let padding: [UInt8] = touchesTick || losesBlanks ? [.space] : []
        output += ticks
        appendInCell(padding + code + padding)
        output += ticks
    }

    private mutating func writeLink(
        _ link: NodeID, to address: ArraySlice<UInt8>, _ content: Range<Int>, of run: MarkdownRun,
        of tree: MarkdownTree
    ) {
        let title = tree.title(of: link)
        if content.count == 1, run.pieces[content.lowerBound].kind == .text, title.isEmpty,
            let autolink = MarkdownAddress.autolink(address, text: run.bytes[run.pieces[content.lowerBound].range])
        {
            return appendInCell(autolink)
        }
        writeBracketed(target: MarkdownAddress.target(address, title: title)) {
            $0.write(content, of: run, of: tree)
        }
    }

    private mutating func writeImage(_ image: NodeID, words: ArraySlice<UInt8>, of tree: MarkdownTree) {
        append("!")
        writeBracketed(target: MarkdownAddress.target(tree.destination(of: image), title: tree.title(of: image))) {
            $0.writeText(words, isBeforeBracket: false)
        }
    }

    /// A `^` at the start would make the mark of a footnote of the bracket.
    private mutating func writeBracketed(target: [UInt8], content: (inout MarkdownRunWriter) -> Void) {
        append("[")
        leaveEmphasis()
        let start = output.count
        content(&self)
        if start < output.count, output[start] == UInt8(ascii: "^") { output.insert(UInt8(ascii: "\\"), at: start) }
        append("]")
        appendInCell(target)
    }

    mutating func append(_ markdown: String) {
        output.append(contentsOf: markdown.utf8)
    }

    /// What is no text: a bar in it would still end a cell.
    private mutating func appendInCell(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte == UInt8(ascii: "|"), place == .tableCell { output.append(UInt8(ascii: "\\")) }
            output.append(byte)
        }
    }
}
