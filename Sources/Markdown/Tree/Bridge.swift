package import Diagnostics

/// The tree as values that hold each other, for the rooms that still read those.
extension MarkdownDocument {
    package static func parse(
        _ source: SourceFile, from offset: Int = 0, diagnostics: inout [Diagnostic]
    ) -> MarkdownDocument? {
        MarkdownTree.parse(source, from: offset, diagnostics: &diagnostics).map { MarkdownDocument($0) }
    }

    package init(_ tree: MarkdownTree) {
        self.init(
            source: tree.source, blocks: tree.blocks(tree.body),
            footnotes: tree.footnotes.map {
                Footnote(label: tree.label(of: $0), blocks: tree.blocks(tree.inside($0)), span: tree.span(of: $0))
            })
    }
}

extension MarkdownTree {
    func blocks(_ range: Range<NodeID>) -> [Block] {
        siblings(range).map { id in
            Block(kind(id), at: span(of: id), attributes: self[id].kind == .item ? nil : attributes(of: id))
        }
    }

    private func kind(_ id: NodeID) -> Block.Kind {
        let node = self[id]
        switch node.kind {
        case .heading: return .heading(level: node.level, inlines(id))
        case .bulletList, .orderedList:
            let items = children(of: id).map { item in
                Block.Item(
                    blocks: blocks(inside(item)), at: span(of: item), isTicked: self[item].isTicked,
                    attributes: attributes(of: item))
            }
            return .list(
                .init(start: node.kind == .orderedList ? node.number : nil, isTight: node.isTight, items: items))
        case .quote: return .quote(blocks(inside(id)))
        case .code: return .code(.init(info: String(decoding: info(of: id), as: UTF8.self), literal: string(of: id)))
        case .table:
            let rows = children(of: id).map { row in
                Block.Row(
                    cells: children(of: row).map {
                        Block.Cell(content: inlines($0), at: span(of: $0), isRowHead: self[$0].isRowHead)
                    }, at: span(of: row))
            }
            return .table(
                .init(
                    alignments: alignments(of: id).map(Block.Alignment.init),
                    header: rows.first ?? Block.Row(cells: [], at: span(of: id)), rows: Array(rows.dropFirst())))
        case .thematicBreak: return .thematicBreak
        case .html: return .html(string(of: id))
        default: return .paragraph(inlines(id))
        }
    }

    private func inlines(_ id: NodeID) -> [Inline] {
        children(of: id).map { Inline(inline($0), at: span(of: $0)) }
    }

    private func inline(_ id: NodeID) -> Inline.Kind {
        switch self[id].kind {
        case .inlineCode: .code(string(of: id))
        case .emphasis: .emphasis(inlines(id))
        case .strong: .strong(inlines(id))
        case .strikethrough: .strikethrough(inlines(id))
        case .link:
            .link(
                .init(
                    destination: String(decoding: destination(of: id), as: UTF8.self),
                    title: String(decoding: title(of: id), as: UTF8.self), content: inlines(id)))
        case .image:
            .image(
                .init(
                    source: String(decoding: destination(of: id), as: UTF8.self),
                    title: String(decoding: title(of: id), as: UTF8.self), alternative: inlines(id)))
        case .hardBreak: .hardBreak
        case .softBreak: .softBreak
        case .footnoteReference: .footnoteReference(self[id].number)
        case .inlineHTML: .html(string(of: id))
        default: .text(string(of: id))
        }
    }
}

extension Block.Alignment {
    fileprivate init(_ alignment: MarkdownTree.Alignment) {
        switch alignment {
        case .none: self = .none
        case .left: self = .left
        case .centre: self = .centre
        case .right: self = .right
        }
    }
}

extension Inline {
    /// For each byte of a text, where it stands in the file, and after the last where the text ends: escapes and
    /// entities make a text shorter than its source. Nil for anything but a text, and for one that the source does not
    /// hold as it is.
    package var sourceOffsets: [Int]? {
        guard case .text(let text) = kind else { return nil }
        return EscapedText.offsets(of: Array(text.utf8)[...], in: span.file.bytes, at: span.range.lowerBound)
    }
}
