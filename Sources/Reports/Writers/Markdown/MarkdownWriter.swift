internal import Diagnostics
package import Markdown
package import Settings

/// Writes Markdown's tree as Markdown of GitHub's flavour that reads well and says the same.
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
package struct MarkdownWriter: Sendable {
    /// Gives the address of a link to a place with this id: `#heading`. Nil where there is none: then the words stand
    /// without a link.
    package let address: @Sendable (String) -> String?

    private let words: ReferenceWords
    /// Writes a block of the paper's data by its name, with its author's caption, as blocks of Markdown.
    private let placed: @Sendable (String, [UInt8]?) -> [UInt8]

    /// - Parameter words: In the language of the page.
    package init(
        words: ReferenceWords, placed: @escaping @Sendable (String, [UInt8]?) -> [UInt8],
        address: @escaping @Sendable (String) -> String?
    ) {
        self.words = words
        self.placed = placed
        self.address = address
    }

    /// Blocks one below the other, meant for the start of a line, without a line feed after the last.
    package func markdown(of blocks: [Block]) -> [UInt8] {
        var lines = MarkdownLines()
        write(blocks, to: &lines)
        return lines.bytes
    }

    /// Text on one line, for a heading or the inside of a sentence: it must not begin a line.
    package func markdown(of inlines: [Inline]) -> [UInt8] {
        text(of: inlines, in: .heading)
    }

    /// The notes that `[^1]`, `[^2]` … in the text refer to, meant for the end of the file.
    package func markdown(of footnotes: [Footnote]) -> [UInt8] {
        var lines = MarkdownLines()
        for (index, footnote) in footnotes.enumerated() {
            if index > 0 { lines.addBlankLine() }
            lines.nest("[^\(index + 1)]:", continuation: "    ") { write(footnote.blocks, to: &$0) }
        }
        return lines.bytes
    }

    func text(of inlines: [Inline], in place: MarkdownInlines.Place) -> [UInt8] {
        let run = InlineSimplifier(address: address, isOneLine: place.isOneLine).simplified(inlines)
        return MarkdownInlines.markdown(of: run, in: place)
    }
}

// MARK: - Blocks

extension MarkdownWriter {
    /// - Parameters:
    ///   - isTight: Asks for a blank line only between blocks that Markdown would otherwise take for one.
    ///   - list: The list in whose item these blocks stand.
    func write(
        _ blocks: [Block], isTight: Bool = false, in list: MarkdownListStyle? = nil, to lines: inout MarkdownLines
    ) {
        var neighbour = list
        for (index, block) in blocks.enumerated() {
            if index > 0 {
                isTight && block.canFollowDirectly(blocks[index - 1]) ? lines.addLine() : lines.addBlankLine()
            }
            neighbour = write(block, beside: neighbour, to: &lines)
        }
    }

    /// - Parameter neighbour: The list that ends, or whose item begins, directly before the block.
    /// - Returns: The block's own style when it is a list.
    private func write(
        _ block: Block, beside neighbour: MarkdownListStyle?, to lines: inout MarkdownLines
    ) -> MarkdownListStyle? {
        switch block.kind {
        case .list(let list): return write(list, beside: neighbour, to: &lines)
        case .heading(let level, let content): writeHeading(level, content, to: &lines)
        case .paragraph(let content): writeParagraph(content, block, to: &lines)
        case .quote(let blocks): lines.nest(">", continuation: "> ") { write(blocks, to: &$0) }
        case .code(let code): write(code, to: &lines)
        case .table(let table):
            write(block.caption, to: &lines)
            write(table, to: &lines)
        case .thematicBreak: lines.append("***")
        case .html(let html): lines.append(text(of: [Inline(.text(html), at: block.span)], in: .paragraph))
        case .placed(let name): lines.append(placed(name, block.caption.map(markdown)))
        }
        return nil
    }

    private func writeParagraph(_ content: [Inline], _ block: Block, to lines: inout MarkdownLines) {
        write(block.caption, to: &lines)
        let number = block.label.map { Inline.Kind.strong([Inline(.text($0.number), at: block.span)]) }
        lines.append(text(of: content.led(by: number), in: .paragraph))
    }

    /// A caption stands in a paragraph of its own above what it describes.
    private func write(_ caption: Caption?, to lines: inout MarkdownLines) {
        guard let caption else { return }
        lines.append(markdown(of: caption))
        lines.addBlankLine()
    }

    /// A caption on one line, its number in bold.
    package func markdown(of caption: Caption) -> [UInt8] {
        let text = caption.finding + caption.details.led(by: .text(""))
        guard let span = text.first?.span else { return [] }
        let number = Inline(.text(words.numbered(caption) + ":"), at: span)
        return self.text(of: text.led(by: .strong([number])), in: .heading)
    }

    private func writeHeading(_ level: Int, _ content: [Inline], to lines: inout MarkdownLines) {
        lines.nest(String(repeating: "#", count: level), continuation: "") {
            $0.append(text(of: content, in: .heading))
        }
    }
}

extension [Inline] {
    /// The text behind a number and a blank.
    fileprivate func led(by number: Inline.Kind?) -> [Inline] {
        guard let number, let first else { return self }
        return [Inline(number, at: first.span), Inline(.text(" "), at: first.span)] + self
    }
}

extension Block.Item {
    /// The blocks, the first paragraph with the item's number or letter before its text. An item that begins with
    /// something else gets a paragraph for it.
    var numberedBlocks: [Block] {
        let number = label.map { Inline.Kind.strong([Inline(.text($0.number), at: span)]) }
        guard let number = number ?? mark.map({ .text($0) }) else { return blocks }
        guard let first = blocks.first, case .paragraph(let content) = first.kind, !content.isEmpty else {
            return [Block(.paragraph([Inline(number, at: span)]), at: span)] + blocks
        }
        return [first.with(kind: .paragraph(content.led(by: number)))] + blocks.dropFirst()
    }
}

extension Block {
    /// Whether Markdown tells this block from the one before it without a blank line between them.
    fileprivate func canFollowDirectly(_ previous: Block) -> Bool {
        switch (previous.kind, kind) {
        case (_, .placed), (.placed, _): false
        case (.heading, _), (.code, _), (.thematicBreak, _): true
        case (_, .heading), (_, .code), (_, .thematicBreak): true
        case (.quote, .quote), (_, .paragraph), (_, .html): false
        case (_, .quote): true
        case (_, .list(let list)): (list.start ?? 1) == 1 && list.items.first?.blocks.isEmpty == false
        // In a paragraph that touches a table the library reads `\|` as a bar alone.
        case (_, .table): false
        }
    }
}
