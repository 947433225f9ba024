internal import Diagnostics
internal import Markdown
internal import Papers

/// A segment of a text and the same of its Welsh.
struct SegmentPair {
    enum Place {
        /// By its path in the front matter.
        case setting(String)
        case title
        /// A part as a whole, where the two have other paragraphs and nothing can be laid beside anything.
        case part
        case heading
        case caption(TextBlock)
        case block(TextBlock)
        case cell(row: Int, column: Int, of: TextBlock)
    }

    /// In the Welsh text.
    let place: Place
    /// Which of the parts it stands in; nil above them all.
    let part: Int?
    /// Nil for a part as a whole.
    let text: TextSegment?
    let welsh: TextSegment?
    /// The names whose values both print.
    let (names, welshNames): ([String], [String])
    /// Where both stand.
    let (original, span): (Span, Span)
    /// What of the text itself is kept as it was translated: the paragraph, heading or table. Nil for a setting.
    let passage: NodeID?
}

extension SegmentPair {
    init(
        _ place: Place, in part: Int?, _ text: TextSegment, _ welsh: TextSegment, of pair: TextPair,
        passage: NodeID? = nil
    ) {
        self.init(
            place: place, part: part, text: text, welsh: welsh, names: text.names, welshNames: welsh.names,
            original: pair.text.span(of: text), span: pair.welsh.span(of: welsh), passage: passage ?? text.node)
    }

    /// Whether a sentence may have gone from it to the next, as where a translation begins a paragraph elsewhere.
    func maySend(to other: SegmentPair, in pair: TextPair) -> Bool {
        guard case .block(let block) = place, case .block(let next) = other.place, let part, part == other.part,
            pair.parts[part].kind != .footnotes
        else { return false }
        return block.isProse && next.isProse
    }

    /// The table and where in it a cell stands; nil for anything else.
    var cell: (table: NodeID, row: Int, column: Int)? {
        if case .cell(let row, let column, let table) = place { (table.node, row, column) } else { nil }
    }

    /// As it is called in findings: `paragraph 2.1`, `row 2, column 3 of table 1`.
    func name(in pair: TextPair) -> String {
        let welsh = pair.welsh
        func placed(_ block: TextBlock) -> String {
            part.map { welsh.place(of: block, in: pair.welshParts[$0]) } ?? "a paragraph"
        }
        func captioned(_ block: TextBlock) -> String {
            welsh.marks.captions[block.node].map { "\($0.kind == .table ? "table" : "figure") \($0.number)" }
                ?? placed(block)
        }
        switch place {
        case .setting(let path): return "the setting \(path.quoted)"
        case .title: return "the title"
        case .part: return part.map { welsh.name(of: pair.welshParts[$0]) } ?? "the text"
        case .heading:
            return part.flatMap { pair.welshParts[$0].heading }.map { "the heading \(welsh.words(of: $0).quoted)" }
                ?? "the heading"
        case .caption(let block): return "the caption of \(captioned(block))"
        case .block(let block): return placed(block)
        case .cell(let row, let column, let block):
            return row == 0
                ? "the head of column \(column) of \(captioned(block))"
                : "row \(row), column \(column) of \(captioned(block))"
        }
    }

    /// The table that a cell stands in.
    func nameOfTable(in pair: TextPair) -> String {
        guard case .cell(_, _, let block) = place, let part else { return name(in: pair) }
        let caption = pair.welsh.marks.captions[block.node]
        return caption.map { "table \($0.number)" } ?? pair.welsh.place(of: block, in: pair.welshParts[part])
    }
}

extension TextSegment {
    func place(in block: TextBlock) -> SegmentPair.Place {
        switch kind {
        case .caption: .caption(block)
        case .cell(let row, let column): .cell(row: row, column: column, of: block)
        default: .block(block)
        }
    }
}

extension PaperText {
    /// Where a segment begins.
    fileprivate func span(of segment: TextSegment) -> Span {
        switch segment.content {
        case .setting(let words): return words.span.firstLine
        case .lines(let lines):
            let node = segment.kind == .caption ? lines.first { !$0.isEmpty }?.nodes.lowerBound : nil
            return (node ?? segment.node).map { tree.span(of: $0).firstLine } ?? tree.source.whole.firstLine
        }
    }
}

extension TextBlock {
    fileprivate var isProse: Bool { [.paragraph, .item].contains(kind) }
}
