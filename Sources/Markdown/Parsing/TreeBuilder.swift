internal import Diagnostics

/// Turns the library's flat list of nodes into the tree, and its positions into spans that can be trusted.
///
/// Each method takes the nodes it needs from the front of what is left. Recursion is bounded by
/// `Limits.nestingDepth`.
struct TreeBuilder {
    let text: MarkdownText
    var diagnostics: [Diagnostic] = []
    private(set) var footnotes: [Footnote] = []
    private let nodes: [RawNode]
    private var next = 0

    init(_ nodes: [RawNode], of text: MarkdownText) {
        self.nodes = nodes
        self.text = text
    }
}

// MARK: - Blocks

extension TreeBuilder {
    /// The blocks that stand side by side at one depth. Footnotes go to `footnotes` instead.
    mutating func blocks(at depth: Int = 0) -> [Block] {
        var blocks: [Block] = []
        while let node = take(at: depth) {
            if case .footnoteDefinition = node.kind {
                footnotes.append(footnote(node))
            } else if let block = block(node) {
                blocks.append(block)
            }
        }
        return blocks
    }

    private mutating func block(_ node: RawNode) -> Block? {
        let span = span(of: node)
        switch node.kind {
        case .paragraph:
            let (content, attributes) = textWithAttributes(in: span.range, at: node.depth + 1)
            return Block(.paragraph(content), at: span, attributes: attributes)
        case .heading(let level):
            let (content, attributes) = textWithAttributes(in: span.range, at: node.depth + 1)
            return Block(.heading(level: level, content), at: span, attributes: attributes)
        case .list(let start, let isTight):
            return Block(.list(.init(start: start, isTight: isTight, items: items(at: node.depth + 1))), at: span)
        case .quote: return Block(.quote(blocks(at: node.depth + 1)), at: span)
        case .table(let alignments):
            return Block(.table(table(alignments, in: span, at: node.depth + 1)), at: span)
        case .code(let info, let literal): return Block(.code(.init(info: info, literal: literal)), at: span)
        case .html(let literal): return Block(.html(literal), at: span)
        case .thematicBreak: return Block(.thematicBreak, at: span)
        default: return nil
        }
    }

    private mutating func items(at depth: Int) -> [Block.Item] {
        var items: [Block.Item] = []
        while let node = take(at: depth) {
            guard case .item(let isTicked) = node.kind else { continue }
            let span = span(of: node)
            items.append(Block.Item(movingAttributesFrom: blocks(at: depth + 1), at: span, isTicked: isTicked))
        }
        return items
    }

    private mutating func footnote(_ node: RawNode) -> Footnote {
        let line = text.line(node.start.line) ?? 0..<0
        let definition = FootnoteDefinition(in: text.source.bytes, line: line)
        let span = span(of: node)
        return Footnote(
            label: definition.map { text.source.text(in: $0.label) } ?? "",
            blocks: blocks(at: node.depth + 1),
            span: definition.map { span.joined(to: Span(text.source, $0.range)) } ?? span
        )
    }
}

// MARK: - Tables

extension TreeBuilder {
    private mutating func table(_ alignments: [Block.Alignment], in span: Span, at depth: Int) -> Block.Table {
        var rows: [Block.Row] = []
        while let node = take(at: depth) {
            let line = text.line(node.start.line) ?? span.range
            let start = rows.isEmpty ? span.range.lowerBound : TableRows.start(of: line, in: text.source.bytes)
            rows.append(row(from: start, to: line.upperBound, of: alignments.count, at: depth + 1))
        }
        let header = rows.first ?? Block.Row(cells: [], at: span)
        return Block.Table(alignments: alignments, header: header, rows: Array(rows.dropFirst()))
    }

    private mutating func row(from start: Int, to end: Int, of columns: Int, at depth: Int) -> Block.Row {
        let ranges = TableRows.cells(in: text.source.bytes, from: start, to: end)
        let span = Span(text.source, start..<max(start, ranges.last?.upperBound ?? start))
        if ranges.count != columns {
            diagnostics.append(.tableCells(ranges.map { Span(text.source, $0) }, of: columns, in: span))
        }
        var cells: [Block.Cell] = []
        while take(at: depth) != nil {
            let range = cells.count < ranges.count ? ranges[cells.count] : end..<end
            let cell = Block.Cell(content: inlines(in: range, at: depth + 1), at: Span(text.source, range))
            cells.append(cells.isEmpty ? cell.readingRowHead() : cell)
        }
        return Block.Row(cells: cells, at: span)
    }
}

// MARK: - Text

extension TreeBuilder {
    private mutating func textWithAttributes(in range: Range<Int>, at depth: Int) -> ([Inline], Attributes?) {
        Attributes.split(from: inlines(in: range, at: depth), diagnostics: &diagnostics)
    }

    private mutating func inlines(in range: Range<Int>, at depth: Int) -> [Inline] {
        var locator = InlineLocator(text.source.bytes, in: range)
        return inlines(at: depth, locator: &locator)
    }

    private mutating func inlines(at depth: Int, locator: inout InlineLocator) -> [Inline] {
        var inlines: [Inline] = []
        while let node = take(at: depth) {
            guard let inline = inline(node, locator: &locator) else { continue }
            inlines.appendJoiningText(inline)
        }
        return inlines
    }

    private mutating func inline(_ node: RawNode, locator: inout InlineLocator) -> Inline? {
        switch node.kind {
        case .text(let literal): return leaf(.text(literal), literal, node, &locator)
        case .inlineCode(let literal): return leaf(.code(literal), literal, node, &locator)
        case .inlineHTML(let literal): return leaf(.html(literal), literal, node, &locator)
        case .footnoteReference(let number): return footnoteReference(number, node, &locator)
        case .softBreak: return lineBreak(.softBreak, &locator)
        case .hardBreak: return lineBreak(.hardBreak, &locator)
        default: return container(node, &locator)
        }
    }

    /// A piece without children: its literal is found in the source, or else it stands where the search stopped.
    private func leaf(
        _ kind: Inline.Kind, _ literal: String, _ node: RawNode, _ locator: inout InlineLocator
    ) -> Inline {
        let found = locator.find(literal, near: text.offset(of: node.start))
        return Inline(kind, at: Span(text.source, found ?? locator.cursor..<locator.cursor))
    }

    /// The library keeps no label, so the mark is found by its brackets.
    private func footnoteReference(_ number: Int, _ node: RawNode, _ locator: inout InlineLocator) -> Inline {
        let open = locator.find("[^", near: text.offset(of: node.start)) ?? locator.cursor..<locator.cursor
        let close = locator.findNext(UInt8(ascii: "]")) ?? open
        return Inline(.footnoteReference(number), at: Span(text.source, open.lowerBound..<close.upperBound))
    }

    private func lineBreak(_ kind: Inline.Kind, _ locator: inout InlineLocator) -> Inline {
        Inline(kind, at: Span(text.source, locator.findLineEnd() ?? locator.cursor..<locator.cursor))
    }

    /// A piece with others in it.
    private mutating func container(_ node: RawNode, _ locator: inout InlineLocator) -> Inline? {
        let before = locator.cursor
        let content = inlines(at: node.depth + 1, locator: &locator)
        let span = Span(text.source, range(of: node, around: content, after: before, &locator))
        switch node.kind {
        case .emphasis: return Inline(.emphasis(content), at: span)
        case .strong: return Inline(.strong(content), at: span)
        case .strikethrough: return Inline(.strikethrough(content), at: span)
        case .link(let destination, let title):
            return Inline(.link(.init(destination: destination, title: title, content: content)), at: span)
        case .image(let source, let title):
            return Inline(.image(.init(source: source, title: title, alternative: content)), at: span)
        default: return nil
        }
    }

    /// The content with the marks that stand directly around it in the source. Where a link's address ends is taken
    /// from the library, which knows it unless the link runs over a line's end.
    private func range(
        of node: RawNode, around content: [Inline], after before: Int, _ locator: inout InlineLocator
    ) -> Range<Int> {
        let bytes = text.source.bytes
        let guess = text.offset(of: node.start).flatMap { $0 >= before ? $0 : nil }
        var start = content.first?.span.range.lowerBound ?? guess ?? before
        var end = max(start, content.last?.span.range.upperBound ?? start)
        let marks = node.kind.marks
        for _ in 0..<marks.most where start > before && marks.opening.contains(bytes[start - 1]) { start -= 1 }
        for _ in 0..<marks.most where end < bytes.count && marks.closing.contains(bytes[end]) { end += 1 }
        if case .link = node.kind { end = addressEnd(of: node, after: end) }
        if case .image = node.kind { end = addressEnd(of: node, after: end) }
        locator.skip(to: end)
        return start..<end
    }

    private func addressEnd(of node: RawNode, after end: Int) -> Int {
        guard node.start.line == node.end.line, let last = text.offset(of: node.end),
            last >= end, last < text.source.bytes.count, text.source.bytes[last] == UInt8(ascii: ")")
        else { return end }
        return last + 1
    }
}

extension RawNode.Kind {
    /// The bytes that may stand directly before and after the content, and how many of them.
    fileprivate var marks: (opening: [UInt8], closing: [UInt8], most: Int) {
        switch self {
        case .emphasis: (Array("*_".utf8), Array("*_".utf8), 1)
        case .strong: (Array("*_".utf8), Array("*_".utf8), 2)
        case .strikethrough: (Array("~".utf8), Array("~".utf8), 2)
        case .image: (Array("![".utf8), Array("]".utf8), 2)
        default: (Array("[<".utf8), Array("]>".utf8), 1)
        }
    }
}

// MARK: - Nodes and places

extension TreeBuilder {
    private mutating func take(at depth: Int) -> RawNode? {
        guard next < nodes.count, nodes[next].depth == depth else { return nil }
        defer { next += 1 }
        return nodes[next]
    }

    /// The whole text where the library gives a block no position, which no block is known to lack.
    private func span(of node: RawNode) -> Span {
        Span(text.source, text.range(of: node) ?? text.range)
    }
}

extension Block.Item {
    /// What the first paragraph carries in braces is meant for the item.
    fileprivate init(movingAttributesFrom blocks: [Block], at span: Span, isTicked: Bool?) {
        let first = blocks.prefix(1).map { Block($0.kind, at: $0.span) }
        self.init(
            blocks: first + blocks.dropFirst(), at: span, isTicked: isTicked, attributes: blocks.first?.attributes)
    }
}

extension Block.Cell {
    /// Takes off the `# ` that makes a row's first cell the row's head. A `#` behind a backslash is only a `#`.
    fileprivate func readingRowHead() -> Block.Cell {
        guard let first = content.first, case .text(let text) = first.kind, text.utf8.starts(with: "# ".utf8),
            span.file.bytes[span.range].first == UInt8(ascii: "#")
        else { return self }
        let place = first.span.range
        let start = min(place.lowerBound + 2, place.upperBound)
        let rest = Inline(.text(String(text.dropFirst(2))), at: Span(span.file, start..<place.upperBound))
        return Block.Cell(content: [rest] + content.dropFirst(), at: span, isRowHead: true)
    }
}

extension [Inline] {
    /// Text beside text becomes one text: the library divides it where it looked for markup.
    fileprivate mutating func appendJoiningText(_ inline: Inline) {
        if case .text(let new) = inline.kind, let last, case .text(let old) = last.kind {
            self[count - 1] = Inline(.text(old + new), at: last.span.joined(to: inline.span))
        } else {
            append(inline)
        }
    }
}
