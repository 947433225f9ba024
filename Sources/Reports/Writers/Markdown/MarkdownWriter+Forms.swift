internal import Markdown
internal import Papers

extension MarkdownWriter {
    /// What a block is on the page.
    enum Form {
        case heading, paragraph, list, quote, code, table, thematicBreak, html
        /// What stands above or below a block that is exempt.
        case edge
        case placed(PlacedBlock)
    }

    func form(of block: NodeID) -> Form {
        switch tree[block].kind {
        case .heading: .heading
        case .bulletList, .orderedList: .list
        case .quote: .quote
        case .code: .code
        case .table: .table
        case .thematicBreak: printed.edge(at: block) == nil ? .thematicBreak : .edge
        case .html: .html
        default: printed.placed(at: block).map { .placed($0) } ?? .paragraph
        }
    }

    /// Whether Markdown tells a block from the one before it without a blank line between them.
    func canFollowDirectly(_ block: NodeID, _ form: Form, after previous: Form) -> Bool {
        switch (previous, form) {
        case (_, .placed), (.placed, _), (_, .edge), (.edge, _): false
        case (.heading, _), (.code, _), (.thematicBreak, _): true
        case (_, .heading), (_, .code), (_, .thematicBreak): true
        case (.quote, .quote), (_, .paragraph), (_, .html): false
        case (_, .quote): true
        case (_, .list): canInterrupt(block)
        // In a paragraph that touches a table the library reads `\|` as a bar alone.
        case (_, .table): false
        }
    }

    /// Whether a list may follow a paragraph: it begins with 1, and with something in its first item.
    private func canInterrupt(_ list: NodeID) -> Bool {
        guard tree[list].kind == .bulletList || tree[list].number == 1, let item = tree.inside(list).first else {
            return false
        }
        return tree.children(of: item).contains(where: printed.isPrinted)
    }
}
