package import Markdown
internal import Settings

/// A part of a text as it is laid beside the same part of its Welsh: what stands under one heading, or above the first.
package struct TextPart: Sendable {
    package enum Kind: Sendable, Equatable {
        case introduction, section
        /// By its key: `option-2`.
        case option(String)
        case aspect
        case footnotes
    }

    package let kind: Kind
    /// Nil for what stands above the first heading, and for footnotes.
    package let heading: NodeID?
    /// The id that the author gave; nil where the program counts one.
    package let id: String?
    /// The verdict of an option's outcome; nil for any other part.
    package let verdict: Verdict?
    /// In the order of the text.
    package let blocks: [TextBlock]
    /// How many references to footnotes stand in it.
    package let noteCount: Int
}

/// A paragraph, an item, a table or the like.
package struct TextBlock: Sendable {
    package enum Kind: Sendable, Equatable {
        case paragraph, item, quote, image, code, rule
        case heading(level: Int)
        case table(rows: Int, columns: Int)
        /// A block of data by its name: `rates.table`.
        case data(String)
    }

    package let kind: Kind
    package let node: NodeID
    /// The item whose first paragraph it is; nil for any other.
    package let item: NodeID?
    /// The number of the footnote that it stands in; nil for any other.
    package let note: Int?
    package let hasCaption: Bool
}

extension PaperText {
    /// Its parts in the order of the text.
    package var parts: [TextPart] {
        var parts = [part(.introduction, under: nil, outline.introduction)]
        var headed: [TextPart] = outline.sections.map { part(.section, under: $0.heading, $0.content) }
        for option in outline.options {
            headed.append(part(.option(option.key), under: option.heading, option.description))
            headed += option.aspects.map {
                part(.aspect, under: $0.heading, $0.content, verdict: $0.outcome?.verdict)
            }
        }
        parts += headed.sorted { ($0.heading ?? NodeID(0)) < ($1.heading ?? NodeID(0)) }
        let notes = tree.footnotes
        if let first = notes.min(), let last = notes.max() {
            parts.append(part(.footnotes, under: nil, first..<tree.behind(last), of: notes))
        }
        return parts
    }

    private func part(
        _ kind: TextPart.Kind, under heading: NodeID?, _ content: Range<NodeID>, verdict: Verdict? = nil,
        of notes: [NodeID] = []
    ) -> TextPart {
        var blocks: [TextBlock] = []
        if notes.isEmpty {
            add(content, to: &blocks)
        } else {
            for (index, note) in notes.enumerated() { add(tree.inside(note), ofNote: index + 1, to: &blocks) }
        }
        let range = (heading ?? content.lowerBound)..<content.upperBound
        return TextPart(
            kind: kind, heading: heading, id: heading.flatMap { tree.attributes(of: $0)?.id }, verdict: verdict,
            blocks: blocks, noteCount: range.count { tree[$0].kind == .footnoteReference })
    }

    private func add(_ content: Range<NodeID>, ofNote note: Int? = nil, to blocks: inout [TextBlock]) {
        for block in self.blocks(in: content) { add(block, ofNote: note, to: &blocks) }
    }

    private func add(_ block: NodeID, of item: NodeID? = nil, ofNote note: Int?, to blocks: inout [TextBlock]) {
        func append(_ kind: TextBlock.Kind) {
            blocks.append(
                TextBlock(
                    kind: kind, node: block, item: item, note: note, hasCaption: marks.captions.contains(block)))
        }
        if let placed = marks.blocks[block] { return append(.data(placed.name)) }
        switch tree[block].kind {
        case .heading: append(.heading(level: tree[block].level))
        case .paragraph: append(isImageAlone(block) ? .image : item == nil ? .paragraph : .item)
        case .bulletList, .orderedList:
            for item in tree.children(of: block) { add(item: item, ofNote: note, to: &blocks) }
        case .quote:
            append(.quote)
            add(tree.inside(block), ofNote: note, to: &blocks)
        case .table:
            let rows = Array(tree.children(of: block))
            append(.table(rows: rows.count - 1, columns: rows.first.map { Array(tree.children(of: $0)).count } ?? 0))
        case .code, .html: append(.code)
        case .thematicBreak: append(.rule)
        default: break
        }
    }

    private func add(item: NodeID, ofNote note: Int?, to blocks: inout [TextBlock]) {
        var isFirst = true
        for block in self.blocks(in: tree.inside(item)) {
            add(block, of: isFirst ? item : nil, ofNote: note, to: &blocks)
            isFirst = false
        }
    }
}
