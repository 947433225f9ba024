internal import Diagnostics

/// Turns the library's flat list of nodes into the tree, and its positions into spans that can be trusted.
///
/// Each method takes the nodes it needs from the front of what is left. Recursion is bounded by
/// `Limits.nestingDepth`.
struct TreeBuilder {
    let text: MarkdownText
    var diagnostics: [Diagnostic] = []
    private(set) var footnotes: [Footnote] = []
    /// Links' definitions that stand before the text of a paragraph that is in the tree.
    var definitions: [LinkDefinitions.Definition] = []
    /// The labels by which links found their addresses, as labels are compared.
    var usedLabels: Set<[UInt8]> = []
    private let nodes: [RawNode]
    private var next = 0
    /// How many quotes the current block stands in.
    private(set) var quoteDepth = 0
    /// Where the block ends that the current ones stand in.
    private(set) var end: Int

    init(_ nodes: [RawNode], of text: MarkdownText) {
        self.nodes = nodes
        self.text = text
        self.end = text.range.upperBound
    }
}

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

    /// The next node, if it stands at `depth`.
    mutating func take(at depth: Int) -> RawNode? {
        guard next < nodes.count, nodes[next].depth == depth else { return nil }
        defer { next += 1 }
        return nodes[next]
    }
}

extension TreeBuilder {
    private mutating func block(_ node: RawNode) -> Block? {
        let span = span(of: node)
        let inside = node.depth + 1
        switch node.kind {
        case .paragraph(let isBeforeTable):
            let content = content(of: node, unescapesBars: isBeforeTable)
            let start = isBeforeTable ? 0 : endOfDefinitions(in: content)
            let (inlines, attributes) = textWithAttributes(in: content, from: start, at: inside)
            return Block(.paragraph(inlines), at: span, attributes: attributes)
        case .heading(let level):
            let content = content(of: node)
            let start = endOfHeadingMark(in: content, of: node)
            let (inlines, attributes) = textWithAttributes(in: content, from: start, at: inside)
            return Block(.heading(level: level, inlines), at: span, attributes: attributes)
        case .list(let start, let isTight):
            return Block(.list(.init(start: start, isTight: isTight, items: items(at: inside))), at: span)
        case .quote: return Block(.quote(quoted(in: span, at: inside)), at: span)
        case .table(let alignments): return Block(.table(table(alignments, in: span, at: inside)), at: span)
        case .code(let info, let literal): return Block(.code(.init(info: info, literal: literal)), at: span)
        case .html(let literal): return Block(.html(literal), at: span)
        case .thematicBreak: return Block(.thematicBreak, at: span)
        default: return nil
        }
    }

    private mutating func quoted(in span: Span, at depth: Int) -> [Block] {
        quoteDepth += 1
        defer { quoteDepth -= 1 }
        return blocks(in: span, at: depth)
    }

    /// The blocks in an item, a quote or a footnote.
    mutating func blocks(in span: Span, at depth: Int) -> [Block] {
        let outer = end
        end = span.range.upperBound
        defer { end = outer }
        return blocks(at: depth)
    }

    /// Its node starts behind its mark, and stands at the end of the document, outside the quotes it is written in.
    private mutating func footnote(_ node: RawNode) -> Footnote {
        let span = span(of: node)
        let line = text.line(node.start.line)?.clamped(to: 0..<span.range.lowerBound) ?? span.range
        let definition = FootnoteDefinition(lastIn: line, of: text.source.bytes)
        let outer = quoteDepth
        quoteDepth = ContainerMarks.quotes(in: text.source.bytes[line])
        defer { quoteDepth = outer }
        return Footnote(
            label: definition.map { text.source.text(in: $0.label) } ?? "",
            blocks: blocks(in: span, at: node.depth + 1),
            span: definition.map { span.joined(to: Span(text.source, $0.range)) } ?? span
        )
    }
}
