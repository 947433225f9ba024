internal import Markdown
internal import Papers

extension PaperText {
    /// The words of headings, paragraphs, tables and captions that stand side by side, in one line; lists, quotes and
    /// code are left out.
    func passages(in blocks: Range<NodeID>) -> String {
        self.blocks(in: blocks).flatMap(lines).map { self.words(of: $0) }.joined(separator: " ")
    }

    private func lines(of block: NodeID) -> [TextRun] {
        let caption = marks.captions[block].map { [$0.finding, $0.details] } ?? []
        return switch tree[block].kind {
        case .paragraph where marks.blocks.contains(block): caption
        case .heading, .paragraph: caption + [TextRun(nodes: tree.inside(block))]
        case .table:
            caption
                + tree.children(of: block).flatMap { row in
                    tree.children(of: row).map { TextRun(nodes: tree.inside($0)) }
                }
        default: caption
        }
    }
}
