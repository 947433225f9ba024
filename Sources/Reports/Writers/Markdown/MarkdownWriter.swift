internal import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

/// Writes a text of a paper as Markdown of GitHub's flavour that reads well and says the same.
///
/// Parsed again, it has the same words and the same blocks. What Markdown cannot say is written so that no word is
/// lost:
/// - ids and classes in braces are left out: GitHub has none;
/// - emphasis inside emphasis of its own kind, and a link inside a link, are dissolved in the outer one; two of a
///   kind that touch become one;
/// - emphasis never begins or ends with a blank: the blank moves outside;
/// - blanks and line breaks at the start or end of a paragraph, heading or cell go;
/// - the end of a line in text is a blank, and so is a line break inside a heading or a table's cell;
/// - a cell that heads its row is bold;
/// - raw HTML becomes the text that it is, and formatting inside an image's alternative text goes;
/// - code that holds `]:` is text when it stands in a link;
/// - a tight list whose items hold what Markdown would take for one block is written with blank lines.
struct MarkdownWriter {
    let printed: PrintedText
    let tree: MarkdownTree
    /// Gives the address of a link to a place or page: `#heading`. Nil where there is none: then the words stand
    /// without a link.
    let address: @Sendable (LinkTarget.Destination) -> String?
    var lines = MarkdownLines()
    /// The line that is being read.
    var run = MarkdownRun()
    private var runWriter = MarkdownRunWriter()
    private let words: ReferenceWords
    private let placed: @Sendable (PlacedBlock, [UInt8]?) -> [UInt8]

    /// - Parameters:
    ///   - words: In the language of the page.
    ///   - placed: Writes a block of the paper's data, with its author's caption, as blocks of Markdown.
    init(
        _ printed: PrintedText, words: ReferenceWords,
        placed: @escaping @Sendable (PlacedBlock, [UInt8]?) -> [UInt8],
        address: @escaping @Sendable (LinkTarget.Destination) -> String?
    ) {
        self.printed = printed
        tree = printed.tree
        self.words = words
        self.placed = placed
        self.address = address
    }

    /// Blocks one below the other, meant for the start of a line, without a line feed after the last.
    mutating func markdown(ofBlocks range: Range<NodeID>) -> [UInt8] {
        writeBlocks(range)
        return lines.take()
    }

    /// Text on one line, for a heading or the inside of a sentence: it must not begin a line.
    mutating func markdown(ofLine line: NodeID) -> [UInt8] {
        Array(text(of: line, in: .heading))
    }

    /// The notes that `[^1]`, `[^2]` … in the text refer to, meant for the end of the file.
    mutating func notes() -> [UInt8] {
        for footnote in tree.footnotes {
            if footnote != tree.footnotes.first { lines.addBlankLine() }
            lines.open("[^\(tree[footnote].number)]:", continuation: "    ".utf8)
            writeBlocks(tree.inside(footnote))
            lines.close(continuation: 4)
        }
        return lines.take()
    }
}

// MARK: - Lines

/// What stands before the text of a paragraph or an item: its number or letter.
enum Lead {
    case number(String)
    case letter(String)
}

extension MarkdownWriter {
    /// Writes one line.
    ///
    /// - Parameter read: Adds its pieces to `run`.
    /// - Returns: The Markdown, which is good until the next line is written.
    mutating func line(
        in place: MarkdownRunWriter.Place, read: (inout MarkdownWriter, RunContext) -> Void
    ) -> ArraySlice<UInt8> {
        run.removeAll()
        read(&self, RunContext(in: place))
        run.trim()
        return runWriter.markdown(of: run, of: tree, in: place)
    }

    /// The text of a heading or paragraph. An empty one stays empty.
    private mutating func text(
        of line: NodeID, in place: MarkdownRunWriter.Place, led lead: Lead? = nil
    ) -> ArraySlice<UInt8> {
        let content = tree.inside(line)
        return self.line(in: place) { writer, context in
            if let lead, !content.isEmpty { writer.add(lead, in: context) }
            writer.read(content, in: context)
            if let correction = writer.printed.correction(of: line) { writer.run.addText(" (\(correction))".utf8) }
        }
    }

    private mutating func add(_ lead: Lead, in context: RunContext) {
        switch lead {
        case .number(let number): addEmphasis(.strong, in: context) { writer, _ in writer.run.addText(number.utf8) }
        case .letter(let letter): run.addText(letter.utf8)
        }
        run.addText(CollectionOfOne(UInt8.space))
    }

    /// A caption on one line, its number in bold.
    private mutating func text(of caption: Caption) -> ArraySlice<UInt8> {
        let number = words.numbered(caption) + ":"
        return line(in: .heading) { writer, context in
            writer.add(.number(number), in: context)
            writer.read(caption.finding, in: context)
            if !caption.details.isEmpty { writer.run.addText(CollectionOfOne(UInt8.space)) }
            writer.read(caption.details, in: context)
            if let correction = caption.correction { writer.run.addText(" (\(correction))".utf8) }
        }
    }

    private mutating func read(_ part: TextRun, in context: RunContext) {
        var context = context
        context.window = part.window
        read(part.nodes, in: context)
    }
}

// MARK: - Blocks

extension MarkdownWriter {
    /// - Parameters:
    ///   - isTight: Asks for a blank line only between blocks that Markdown would otherwise take for one.
    ///   - list: The list in whose item these blocks stand.
    ///   - lead: The item's number or letter, before its first text. An item that begins with something else gets a
    ///     paragraph for it.
    mutating func writeBlocks(
        _ range: Range<NodeID>, isTight: Bool = false, in list: MarkdownListStyle? = nil, lead: Lead? = nil
    ) {
        var neighbour = list
        var previous: Form?
        var lead = lead
        if let only = lead, !beginsWithText(range) {
            write(only)
            (neighbour, previous, lead) = (nil, .paragraph, nil)
        }
        for block in tree.siblings(range) where printed.isPrinted(block) {
            let form = form(of: block)
            if let previous {
                isTight && canFollowDirectly(block, form, after: previous) ? lines.addLine() : lines.addBlankLine()
            }
            neighbour = write(block, form, beside: neighbour, led: lead)
            (previous, lead) = (form, nil)
        }
    }

    private func beginsWithText(_ range: Range<NodeID>) -> Bool {
        guard let first = tree.siblings(range).first(where: printed.isPrinted) else { return false }
        return tree[first].kind == .paragraph && !tree.inside(first).isEmpty
    }

    /// A number or letter alone.
    private mutating func write(_ lead: Lead) {
        lines.append(
            line(in: .paragraph) { writer, context in
                writer.add(lead, in: context)
            })
    }

    /// - Parameter neighbour: The list that ends, or whose item begins, directly before the block.
    /// - Returns: The block's own style when it is a list.
    private mutating func write(
        _ block: NodeID, _ form: Form, beside neighbour: MarkdownListStyle?, led lead: Lead?
    ) -> MarkdownListStyle? {
        switch form {
        case .list: return writeList(block, beside: neighbour)
        case .heading: writeHeading(block)
        case .paragraph: writeParagraph(block, led: lead)
        case .quote: writeQuote(block)
        case .code: writeCode(block)
        case .table:
            writeCaption(of: block)
            writeTable(block)
        case .thematicBreak, .edge: writeBreak(block)
        case .html: writeRawHTML(block)
        case .placed(let placed): writePlaced(placed, block)
        }
        return nil
    }

    private mutating func writeParagraph(_ paragraph: NodeID, led lead: Lead?) {
        writeCaption(of: paragraph)
        let number = printed.label(of: paragraph).map { Lead.number($0.number) }
        lines.append(text(of: paragraph, in: .paragraph, led: lead ?? number))
    }

    /// In the exempt edition it may be the line above or below a block that is exempt.
    private mutating func writeBreak(_ block: NodeID) {
        guard let edge = printed.edge(at: block) else { return lines.append("***") }
        let label = printed.label(of: block)
        lines.append(
            line(in: .paragraph) { writer, context in
                if let label { writer.add(.number(label.number), in: context) }
                switch edge {
                case .begins(let words): writer.add(words, in: context)
                case .ends(let words): writer.run.addText(words.utf8)
                }
            })
    }

    private mutating func add(_ words: String, in context: RunContext) {
        addEmphasis(.strong, in: context) { writer, _ in writer.run.addText(words.utf8) }
    }

    /// A caption stands in a paragraph of its own above what it describes.
    private mutating func writeCaption(of block: NodeID) {
        guard let caption = printed.caption(of: block) else { return }
        lines.append(text(of: caption))
        lines.addBlankLine()
    }

    private mutating func writeHeading(_ heading: NodeID) {
        lines.open(String(repeating: "#", count: tree[heading].level), continuation: EmptyCollection())
        lines.append(text(of: heading, in: .heading))
        lines.close(continuation: 0)
    }

    private mutating func writeQuote(_ quote: NodeID) {
        lines.open(">", continuation: "> ".utf8)
        writeBlocks(tree.inside(quote))
        lines.close(continuation: 2)
    }

    private mutating func writeRawHTML(_ html: NodeID) {
        lines.append(
            line(in: .paragraph) { writer, _ in
                writer.run.addText(writer.tree.bytes(of: html))
            })
    }

    private mutating func writePlaced(_ block: PlacedBlock, _ paragraph: NodeID) {
        let caption = printed.caption(of: paragraph).map { Array(text(of: $0)) }
        lines.append(placed(block, caption)[...])
    }
}
