internal import Diagnostics

/// Turns the library's flat list of nodes into the tree, and its positions into spans that can be trusted.
///
/// Each method takes the nodes it needs from the front of what is left, and appends what it makes of them. Recursion is
/// bounded by `Limits.nestingDepth`.
struct TreeBuilder {
    let text: MarkdownText
    let raw: RawTree
    var diagnostics: [Diagnostic] = []
    var nodes: [Node] = []
    private(set) var links: [MarkdownTree.LinkTexts] = []
    var attributes: [(node: NodeID, attributes: Attributes)] = []
    /// The texts of the library, and behind them the labels of footnotes.
    private var texts: [UInt8]
    private var footnotes: [NodeID] = []
    /// Links' definitions that stand before the text of a paragraph that is in the tree.
    var definitions: [LinkDefinitions.Definition] = []
    /// The labels by which links found their addresses, as labels are compared.
    var usedLabels: Set<[UInt8]> = []
    /// The last node, where it is a text that a text beside it would become one with.
    var openText: NodeID?
    /// Whether the pieces that are built stand in a table's cell.
    var isInCell = false
    private var next = 0
    /// How many quotes the current block stands in.
    private(set) var quoteDepth = 0
    /// Where the block ends that the current ones stand in.
    private(set) var end: Int

    init(_ raw: RawTree, of text: MarkdownText) {
        self.raw = raw
        self.text = text
        texts = raw.text
        end = text.range.upperBound
        nodes.reserveCapacity(raw.nodes.count)
    }

    /// The tree of the whole text.
    mutating func tree() -> MarkdownTree {
        buildBlocks(at: 0)
        mark(text.languages)
        let body = NodeID(0)..<(footnotes.first ?? NodeID(nodes.count))
        return MarkdownTree(
            source: text.source, text: texts, nodes: nodes, body: body, footnotes: footnotes, links: links,
            alignments: raw.alignments, attributes: attributes)
    }
}

// MARK: - Nodes

extension TreeBuilder {
    /// The next of the library's nodes, if it stands at `depth`.
    mutating func take(at depth: Int) -> RawNode? {
        guard next < raw.nodes.count, raw.nodes[next].depth == depth else { return nil }
        defer { next += 1 }
        return raw.nodes[next]
    }

    /// Appends a node that others may be put into until it is closed.
    mutating func open(_ node: Node) -> NodeID {
        nodes.append(node)
        openText = nil
        return NodeID(nodes.count - 1)
    }

    mutating func close(_ id: NodeID) {
        nodes[id.index].next = UInt32(nodes.count)
        openText = nil
    }

    /// Appends a node that holds no other.
    mutating func append(_ node: Node) {
        close(open(node))
    }

    mutating func addLink(destination: TextRange, title: TextRange) -> Int {
        links.append(.init(destination: destination, title: title))
        return links.count - 1
    }

    mutating func add(_ attributes: Attributes, to id: NodeID) {
        nodes[id.index].hasAttributes = true
        // Those of a link in a heading are found before the heading’s own.
        let place = self.attributes.lastIndex { $0.node < id }.map { $0 + 1 } ?? 0
        self.attributes.insert((id, attributes), at: place)
    }
}

// MARK: - Blocks

extension TreeBuilder {
    /// The blocks that stand side by side at one depth.
    private mutating func buildBlocks(at depth: Int) {
        while let node = take(at: depth) { build(node) }
    }

    private mutating func build(_ node: RawNode) {
        let range = range(of: node)
        switch node.kind {
        case .paragraph(let isBeforeTable): buildParagraph(node, in: range, isBeforeTable: isBeforeTable)
        case .heading(let level): buildHeading(node, level: level, in: range)
        case .list(let start, let isTight): buildList(start: start, isTight: isTight, in: range, depth: node.depth + 1)
        case .quote: buildQuote(in: range, depth: node.depth + 1)
        case .table(let columns): buildTable(columns: columns, in: range, depth: node.depth + 1)
        case .code(let info, let literal):
            append(Node(.code, at: range, text: literal, extra: info.range.count))
        case .html(let literal, _): append(Node(.html, at: range, text: literal))
        case .thematicBreak: append(Node(.thematicBreak, at: range))
        case .footnoteDefinition: buildFootnote(node, in: range)
        default: break
        }
    }

    private mutating func buildParagraph(_ node: RawNode, in range: Range<Int>, isBeforeTable: Bool) {
        let id = open(Node(.paragraph, at: range))
        let content = content(of: node, unescapesBars: isBeforeTable)
        let start = isBeforeTable ? 0 : endOfDefinitions(in: content)
        buildText(of: id, in: content, from: start, depth: node.depth + 1)
    }

    private mutating func buildHeading(_ node: RawNode, level: Int, in range: Range<Int>) {
        let id = open(Node(.heading, detail: UInt8(clamping: level), at: range))
        let content = content(of: node)
        buildText(of: id, in: content, from: endOfHeadingMark(in: content, of: node), depth: node.depth + 1)
    }

    private mutating func buildQuote(in range: Range<Int>, depth: Int) {
        let id = open(Node(.quote, at: range))
        quoteDepth += 1
        buildBlocks(in: range, at: depth)
        quoteDepth -= 1
        close(id)
    }

    /// The blocks in an item, a quote or a footnote.
    mutating func buildBlocks(in range: Range<Int>, at depth: Int) {
        let outer = end
        end = range.upperBound
        buildBlocks(at: depth)
        end = outer
    }

    /// Its node starts behind its mark, and stands at the end of the document, outside the quotes it is written in.
    private mutating func buildFootnote(_ node: RawNode, in range: Range<Int>) {
        let line = text.line(node.start.line)?.clamped(to: 0..<range.lowerBound) ?? range
        let definition = FootnoteDefinition(lastIn: line, of: text.source.bytes)
        let outer = quoteDepth
        quoteDepth = ContainerMarks.quotes(in: text.source.bytes[line])
        let label = texts.count
        if let definition { texts.append(contentsOf: text.source.bytes[definition.label]) }
        let whole = definition.map { min($0.range.lowerBound, range.lowerBound)..<range.upperBound } ?? range
        let id = open(
            Node(.footnote, at: whole, text: TextRange(label..<texts.count), extra: footnotes.count + 1))
        footnotes.append(id)
        buildBlocks(in: range, at: node.depth + 1)
        close(id)
        quoteDepth = outer
    }
}
