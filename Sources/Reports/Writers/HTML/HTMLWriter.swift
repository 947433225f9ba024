internal import Diagnostics
package import Markdown
internal import Templating

/// Writes Markdown's tree as HTML: plain, semantic elements without a style, a script or a form control.
///
/// One writer writes one page, in as many pieces as the page has places: it counts the marks of footnotes, so that
/// no two of them get the same id. Raw HTML stays what it is in the tree, a text, and is escaped like any other.
package struct HTMLWriter: Sendable {
    /// The marks of footnotes in what was written so far.
    package internal(set) var noteMarks = NoteMarks()
    var output: [UInt8] = []
    let phrases: Phrases
    private let placed: @Sendable (String, [UInt8]?) -> [UInt8]
    let address: @Sendable (String) -> String

    /// - Parameters:
    ///   - phrases: In the language of the page.
    ///   - placed: Writes a block of the paper's data by its name, with its author's caption, as blocks of HTML.
    ///   - address: Gives the address of a link to a place with this id: `#id`.
    package init(
        phrases: Phrases,
        placed: @escaping @Sendable (String, [UInt8]?) -> [UInt8],
        address: @escaping @Sendable (String) -> String = { "#\($0)" }
    ) {
        self.phrases = phrases
        self.placed = placed
        self.address = address
    }

    /// Blocks one below the other, without a line feed after the last.
    package mutating func html(of blocks: [Block]) -> [UInt8] {
        piece { $0.write(blocks) }
    }

    /// Text for the inside of a heading, a paragraph or a table's cell.
    package mutating func html(of inlines: [Inline]) -> [UInt8] {
        piece { $0.write(inlines) }
    }

    /// Takes what `write` appends as a piece of its own.
    private mutating func piece(_ write: (inout HTMLWriter) -> Void) -> [UInt8] {
        output = []
        write(&self)
        defer { output = [] }
        return output
    }
}

// MARK: - Blocks

extension HTMLWriter {
    mutating func write(_ blocks: [Block]) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { append("\n") }
            write(block)
        }
    }

    private mutating func write(_ block: Block) {
        switch block.kind {
        case .heading(let level, let content): writeElement("h\(level)", id: block.attributes?.id, content)
        case .paragraph(let content): writeParagraph(content, block)
        case .list(let list): write(list)
        case .quote(let blocks): writeQuote(blocks)
        case .code(let code): write(code)
        case .table(let table): write(table, captioned: block.caption)
        case .thematicBreak: append("<hr>")
        case .html(let text): writeElement("p", id: nil, [Inline(.text(text), at: block.span)])
        case .placed(let name): writePlaced(name, block)
        }
    }

    private mutating func writeElement(_ name: String, id: String?, _ content: [Inline]) {
        open(name, id: id)
        write(content)
        append("</\(name)>")
    }

    private mutating func writeParagraph(_ content: [Inline], _ block: Block) {
        if let caption = block.caption { return writeFigure(content, caption, id: block.attributes?.id) }
        guard let label = block.label else { return writeElement("p", id: block.attributes?.id, content) }
        append("<p class=\"numbered\"")
        appendAttribute("id", label.id)
        append(">")
        writeNumber(label)
        write(content)
        append("</p>")
    }

    /// The number of a paragraph is text and a link to the paragraph, so that others can point at it.
    mutating func writeNumber(_ label: Label) {
        append("<a class=\"number\"")
        appendAttribute("href", "#\(label.id)")
        append("><span class=\"hidden\">")
        escape(phrases.prose.paragraph)
        append(" </span>")
        escape(label.number)
        append("</a> ")
    }

    /// Each id that links lead to needs an element of its own around the block.
    private mutating func writePlaced(_ name: String, _ block: Block) {
        let ids = [block.caption?.id, block.attributes?.id].compactMap { $0 }
        for id in ids { open("div", id: id) }
        let caption = block.caption.map { html(of: $0) }
        output += placed(name, caption)
        for _ in ids { append("</div>") }
    }

    /// An image with its caption below.
    private mutating func writeFigure(_ content: [Inline], _ caption: Caption, id: String?) {
        open("figure", id: caption.id)
        append("\n")
        writeElement("p", id: id, content)
        append("\n<figcaption>")
        write(caption)
        append("</figcaption>\n</figure>")
    }

    /// The inside of a caption, apart from what is written so far.
    private mutating func html(of caption: Caption) -> [UInt8] {
        let before = output
        defer { output = before }
        return piece { $0.write(caption) }
    }

    /// The inside of a caption.
    mutating func write(_ caption: Caption) {
        append("<span class=\"finding\">")
        escape(NoBreakSpaces.inserted(in: phrases.paper.references.numbered(caption) + ": "))
        write(caption.finding)
        append("</span>")
        if !caption.details.isEmpty { append(" ") }
        write(caption.details)
    }

    private mutating func writeQuote(_ blocks: [Block]) {
        append("<blockquote>\n")
        write(blocks)
        append("\n</blockquote>")
    }

    /// The first word of what stands after the fence names the language.
    private mutating func write(_ code: Block.Code) {
        append("<pre><code")
        if let language = code.info.split(separator: " ").first {
            append(" class=\"language-")
            escape(String(language))
            append("\"")
        }
        append(">")
        for line in code.lines { escape(line + "\n") }
        append("</code></pre>")
    }
}

// MARK: - Bytes

extension HTMLWriter {
    mutating func append(_ markup: String) {
        output.append(contentsOf: markup.utf8)
    }

    mutating func escape(_ text: String) {
        Escaping.escapeHTML(text, into: &output)
    }

    /// An attribute whose value comes from a paper.
    mutating func appendAttribute(_ name: String, _ value: String) {
        append(" \(name)=\"")
        escape(value)
        append("\"")
    }

    mutating func open(_ name: String, id: String?) {
        append("<\(name)")
        if let id { appendAttribute("id", id) }
        append(">")
    }
}
