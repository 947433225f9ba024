package import Markdown
package import Values

/// One text of a paper: its tree as it was parsed, and beside it, by node, what was found out about it.
///
/// A class, since whoever looks at a text would copy all its tables. A step that finds something out makes a new one.
package final class PaperText: Sendable {
    package let document: PaperDocument
    package let tree: MarkdownTree
    package let outline: Outline
    /// The paragraphs that define abbreviations, which stand on no page.
    package let definitions: NodeSet
    package let marks: Marks
    /// The setting or the first heading, with its values; empty when there is none, which is a finding.
    package let title: String
    /// Those that the text uses or defines, in the order of their letters.
    package let abbreviations: [Abbreviation]

    init(
        _ document: PaperDocument, _ tree: MarkdownTree, outline: Outline, definitions: NodeSet, marks: Marks,
        title: String = "", abbreviations: [Abbreviation] = []
    ) {
        self.document = document
        self.tree = tree
        self.outline = outline
        self.definitions = definitions
        self.marks = marks
        self.title = title
        self.abbreviations = abbreviations
    }

    /// The same text with what a step has found out.
    func with(marks: Marks, title: String? = nil, abbreviations: [Abbreviation]? = nil) -> PaperText {
        PaperText(
            document, tree, outline: outline, definitions: definitions, marks: marks, title: title ?? self.title,
            abbreviations: abbreviations ?? self.abbreviations)
    }
}

/// What was found out about the nodes of a text. Each table is made by one step and never changed after it.
package struct Marks: Sendable {
    /// Paragraphs whose words stand elsewhere: definitions of abbreviations, and captions.
    package internal(set) var elsewhere = NodeSet()
    /// Of texts: the places of names that have a value, in their order.
    package internal(set) var values = NodeTable<[ValuePlace]>()
    /// Of paragraphs that are only the name of a block of data.
    package internal(set) var blocks = NodeTable<PlacedBlock>()
    /// Of tables, images that stand alone, and blocks of data.
    package internal(set) var captions = NodeTable<Caption>()
    /// Of tables of the text: the columns that carry bars.
    package internal(set) var bars = NodeTable<[BarColumn]>()
    /// Of tables of the text: the shares that are drawn.
    package internal(set) var shares = NodeTable<TableShares>()
    /// Of paragraphs and items, in a numbered document.
    package internal(set) var labels = NodeTable<Label>()
    /// Of the items of ordered lists in a numbered document: `(a)`.
    package internal(set) var letters = NodeTable<String>()
    /// Of lines that stand above and below what is exempt, in the exempt edition.
    package internal(set) var edges = NodeTable<ExemptEdge>()
    /// Of links that lead to a place of the paper.
    package internal(set) var links = NodeTable<LinkTarget>()
    /// Of texts: the first uses of abbreviations, in their order.
    package internal(set) var firstUses = NodeTable<[FirstUse]>()
    /// Of paragraphs that were corrected after they were published: what they say of that.
    package internal(set) var corrected = NodeTable<String>()
}

// MARK: - Pieces

extension PaperText {
    /// A part of a text as the page prints it.
    package enum Piece {
        /// A part of the tree's text.
        case written(Range<Int>)
        case value(ValuePlace)
        case abbreviation(Abbreviation)
    }

    /// Whether a text is printed as it is written.
    package func isPlain(_ text: NodeID) -> Bool {
        !marks.values.contains(text) && !marks.firstUses.contains(text)
    }

    /// The parts of a text in their order; what lies outside the window is left out.
    package func forEachPiece(
        of text: NodeID, in window: Range<Int> = 0..<Int.max, _ body: (Piece) -> Void
    ) {
        var next = max(tree.textRange(of: text).lowerBound, window.lowerBound)
        let end = min(tree.textRange(of: text).upperBound, window.upperBound)
        func write(upTo place: Int) {
            if next < place { body(.written(next..<place)) }
        }
        guard !isPlain(text) else { return write(upTo: end) }
        for (place, piece) in changes(in: text) where place.lowerBound >= next && place.upperBound <= end {
            write(upTo: place.lowerBound)
            body(piece)
            next = place.upperBound
        }
        write(upTo: end)
    }

    private func changes(in text: NodeID) -> [(place: Range<Int>, piece: Piece)] {
        let values = (marks.values[text] ?? []).map { ($0.place, Piece.value($0)) }
        guard let uses = marks.firstUses[text] else { return values }
        return (values + uses.map { ($0.place, Piece.abbreviation($0.abbreviation)) })
            .sorted { $0.0.lowerBound < $1.0.lowerBound }
    }
}

// MARK: - Words

extension PaperText {
    /// The words of a heading, a paragraph, a cell or a link as they are printed: without emphasis, links and images
    /// around them. A line's end is a blank.
    package func words(of node: NodeID) -> String { words(of: TextRun(nodes: tree.inside(node))) }

    /// The same of a part of such a line.
    package func words(of run: TextRun) -> String {
        var words: [UInt8] = []
        for node in run.nodes { appendWords(of: node, in: run.window, to: &words) }
        return String(decoding: words, as: UTF8.self)
    }

    private func appendWords(of node: NodeID, in window: Range<Int>, to words: inout [UInt8]) {
        switch tree[node].kind {
        case .text:
            forEachPiece(of: node, in: window) { piece in
                switch piece {
                case .written(let range): words.append(contentsOf: tree.text[range])
                case .value(let value): words.append(contentsOf: value.lines.joined(separator: " ").utf8)
                case .abbreviation(let abbreviation): words.append(contentsOf: abbreviation.short.utf8)
                }
            }
        case .inlineCode, .inlineHTML: words.append(contentsOf: tree.bytes(of: node))
        case .softBreak, .hardBreak: words.append(UInt8(ascii: " "))
        case .link: words.append(contentsOf: (marks.links[node]?.words ?? "").utf8)
        default: break
        }
    }
}

// MARK: - Blocks

extension PaperText {
    /// The blocks that stand side by side in a range and are printed there.
    package func blocks(in range: Range<NodeID>) -> LazyFilterSequence<Siblings> {
        let elsewhere = marks.elsewhere
        return tree.siblings(range).lazy.filter { !elsewhere.contains($0) }
    }

    /// Whether a range holds any block that is printed there.
    package func hasBlocks(in range: Range<NodeID>) -> Bool { blocks(in: range).first { _ in true } != nil }

    /// Whether nothing stands in a paragraph but images: then they are a figure.
    package func isImageAlone(_ paragraph: NodeID) -> Bool { tree.isImageAlone(paragraph) }

    /// Whether the text puts a block of data on its page.
    package func places(_ block: DataBlock) -> Bool { marks.blocks.all.contains { $0.value.block == block } }
}
