internal import Diagnostics
internal import Markdown
internal import Papers
internal import Templating

/// Writes a text of a paper as HTML: plain, semantic elements without a style, a script or a form control.
///
/// One writer writes one page, in as many pieces as the page has places: it counts the marks of footnotes, so that
/// no two of them get the same id. Raw HTML is a text like any other, and escaped.
struct HTMLWriter {
    /// The marks of footnotes in what was written so far.
    var noteMarks = NoteMarks()
    /// What is being written. Pieces are taken from its end.
    let output = ByteBuffer(capacity: 1 << 15)
    let printed: PrintedText
    let tree: MarkdownTree
    let phrases: Phrases
    /// Gives the address of a link to a place or page: `#id`.
    let address: @Sendable (LinkTarget.Destination) -> String
    private let placed: @Sendable (PlacedBlock, [UInt8]?) -> [UInt8]

    /// - Parameters:
    ///   - phrases: In the language of the page.
    ///   - placed: Writes a block of the paper's data, with its author's caption, as blocks of HTML.
    init(
        _ printed: PrintedText, phrases: Phrases, placed: @escaping @Sendable (PlacedBlock, [UInt8]?) -> [UInt8],
        address: @escaping @Sendable (LinkTarget.Destination) -> String
    ) {
        self.printed = printed
        tree = printed.tree
        self.phrases = phrases
        self.placed = placed
        self.address = address
    }

    /// Blocks one below the other, without a line feed after the last.
    mutating func html(ofBlocks range: Range<NodeID>) -> [UInt8] {
        piece { $0.writeBlocks(range) }
    }

    /// The inside of a heading, a paragraph or a table's cell.
    mutating func html(ofLine line: NodeID) -> [UInt8] {
        piece { $0.writeLine(of: line) }
    }

    /// Takes what `write` appends as a piece of its own, and keeps the memory for what follows.
    private mutating func piece(_ write: (inout HTMLWriter) -> Void) -> [UInt8] {
        let start = output.count
        write(&self)
        defer { output.removeAll(from: start) }
        return output.bytes(from: start)
    }
}

// MARK: - Blocks

extension HTMLWriter {
    mutating func writeBlocks(_ range: Range<NodeID>) {
        var isFirst = true
        var isInExempt = false
        for block in tree.siblings(range) where printed.isPrinted(block) {
            if !isFirst { append("\n") }
            isFirst = false
            if let edge = printed.edge(at: block) {
                write(edge, at: block, isOpen: &isInExempt)
            } else {
                write(block)
            }
        }
        if isInExempt { append("\n</div>") }
    }

    /// - Parameter isOpen: Whether the element around what is exempt has been begun, and is yet to be ended.
    private mutating func write(_ edge: ExemptEdge, at block: NodeID, isOpen: inout Bool) {
        switch edge {
        case .begins(let words):
            append("<div class=\"exempt\">\n")
            if let label = printed.label(of: block) {
                append("<p class=\"numbered\"")
                appendID(label.id)
                append(">")
                writeNumber(label)
            } else {
                append("<p>")
            }
            append("<strong>")
            write(words: words)
            append("</strong></p>")
            isOpen = true
        case .ends(let words):
            append("<p class=\"exempt-end\">")
            write(words: words)
            append(isOpen ? "</p>\n</div>" : "</p>")
            isOpen = false
        }
    }

    mutating func write(_ block: NodeID) {
        switch tree[block].kind {
        case .heading: writeHeading(block)
        case .paragraph: writeParagraph(block)
        case .bulletList, .orderedList: writeList(block)
        case .quote: writeQuote(block)
        case .code: writeCode(block)
        case .table: writeTable(block)
        case .thematicBreak: append("<hr>")
        case .html: writeRawHTML(block)
        default: break
        }
    }

    private mutating func writeHeading(_ heading: NodeID) {
        let digit = UInt8(ascii: "0") + UInt8(clamping: tree[heading].level)
        append("<h")
        output.append(digit)
        appendID(printed.id(of: heading))
        append(">")
        writeLine(of: heading)
        append("</h")
        output.append(digit)
        append(">")
    }

    private mutating func writeParagraph(_ paragraph: NodeID) {
        if let placed = printed.placed(at: paragraph) {
            writePlaced(placed, paragraph)
        } else if let caption = printed.caption(of: paragraph) {
            writeFigure(paragraph, caption)
        } else if let label = printed.label(of: paragraph) {
            append("<p class=\"numbered\"")
            appendID(label.id)
            append(">")
            writeNumber(label)
            writeLine(of: paragraph)
            writeCorrection(of: paragraph)
            append("</p>")
        } else {
            writePlainParagraph(paragraph)
        }
    }

    private mutating func writePlainParagraph(_ paragraph: NodeID) {
        open("p", id: printed.id(of: paragraph))
        writeLine(of: paragraph)
        writeCorrection(of: paragraph)
        append("</p>")
    }

    /// That a paragraph was corrected is said in words.
    mutating func writeCorrection(of paragraph: NodeID) {
        if let correction = printed.correction(of: paragraph) { write(correction: correction) }
    }

    private mutating func write(correction: String) {
        append(" <span class=\"corrected\">(")
        escape(correction)
        append(")</span>")
    }

    /// The number of a paragraph is text and a link to the paragraph, so that others can point at it.
    mutating func writeNumber(_ label: Label) {
        append("<a class=\"number\" href=\"#")
        escape(label.id)
        append("\"><span class=\"hidden\">")
        escape(phrases.prose.paragraph)
        append(" </span>")
        escape(label.number)
        append("</a> ")
    }

    /// Each id that links lead to needs an element of its own around the block.
    private mutating func writePlaced(_ block: PlacedBlock, _ paragraph: NodeID) {
        let caption = printed.caption(of: paragraph)
        let ids = [caption?.id, printed.id(of: paragraph)].compactMap { $0 }
        for id in ids { open("div", id: id) }
        output.append(placed(block, caption.map { caption in piece { $0.write(caption) } }))
        for _ in ids { append("</div>") }
    }

    /// An image with its caption above, where that of a table stands too.
    private mutating func writeFigure(_ paragraph: NodeID, _ caption: Caption) {
        open("figure", id: caption.id)
        append("\n<figcaption>")
        write(caption)
        append("</figcaption>\n")
        writePlainParagraph(paragraph)
        append("\n</figure>")
    }

    /// The inside of a caption.
    mutating func write(_ caption: Caption) {
        append("<span class=\"finding\">")
        write(words: phrases.paper.references.numbered(caption) + ": ")
        write(caption.finding, of: caption.paragraph)
        append("</span>")
        if !caption.details.isEmpty {
            append(" ")
            write(caption.details, of: caption.paragraph)
        }
        if let correction = caption.correction { write(correction: correction) }
    }

    private mutating func writeQuote(_ quote: NodeID) {
        append("<blockquote>\n")
        writeBlocks(tree.inside(quote))
        append("\n</blockquote>")
    }

    /// The first word of what stands after the fence names the language.
    private mutating func writeCode(_ code: NodeID) {
        append("<pre><code")
        if let language = tree.info(of: code).split(separator: .space).first {
            append(" class=\"language-")
            escape(language)
            append("\"")
        }
        append(">")
        let printed = printed
        printed.forEachLine(of: code) {
            escape($0)
            output.append(.lineFeed)
        }
        append("</code></pre>")
    }

    private mutating func writeRawHTML(_ html: NodeID) {
        append("<p>")
        write(words: tree.bytes(of: html))
        append("</p>")
    }
}
