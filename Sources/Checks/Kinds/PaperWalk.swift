internal import Diagnostics
internal import Markdown
internal import Papers

/// The one walk over the nodes of a paper's texts: it shows them to the checks of nodes, and gathers the words for the
/// checks of words. Paragraphs that define abbreviations are no text of the paper, so they are left out.
struct PaperWalk {
    private var checks: [any NodeCheck]
    private let kinds: [NodeKinds]
    /// Those that any of the checks looks at.
    private let allKinds: NodeKinds
    private var builder = ProseBuilder()

    init(of reading: borrowing PaperReading, for types: [any NodeCheck.Type]) {
        checks = types.map { $0.init(reading) }
        kinds = types.map { $0.kinds }
        allKinds = kinds.reduce([]) { $0.union($1) }
        for setting in reading.parsed.settingTexts { builder.add(setting) }
        for text in reading.texts { walk(text) }
    }

    /// What the checks of nodes found.
    var findings: [Diagnostic] { checks.flatMap { $0.findings } }

    /// The words of settings and texts.
    var prose: Prose { builder.prose }
}

extension PaperWalk {
    private mutating func walk(_ text: PaperText) {
        for index in checks.indices { checks[index].begin(text) }
        let tree = text.tree
        var node = tree.all.lowerBound
        let end = tree.all.upperBound
        var endOfQuote = node
        while node < end {
            let kind = tree[node].kind
            if case .paragraph = kind, text.definitions.contains(node) {
                node = tree.behind(node)
                continue
            }
            if allKinds.contains(kind) { show(node, kind, in: text) }
            switch kind {
            case .quote: endOfQuote = max(endOfQuote, tree.behind(node))
            case .heading, .cell:
                builder.add(
                    tree.line(of: node), of: text, isQuoted: node < endOfQuote, isCell: kind == .cell)
            case .paragraph, .table: addPassages(of: node, kind, in: text, isQuoted: node < endOfQuote)
            default: break
            }
            node = node.advanced(by: 1)
        }
    }

    private mutating func show(_ node: NodeID, _ kind: Node.Kind, in text: PaperText) {
        for index in checks.indices where kinds[index].contains(kind) {
            checks[index].look(at: node, in: text)
        }
    }

    /// The words of a caption, whose own paragraph is passed over, and those of a paragraph.
    private mutating func addPassages(of node: NodeID, _ kind: Node.Kind, in text: PaperText, isQuoted: Bool) {
        if text.marks.captions.contains(node), let caption = text.marks.captions[node] {
            builder.add(caption.finding, of: text, isQuoted: isQuoted)
            builder.add(caption.details, of: text, isQuoted: isQuoted)
        }
        guard case .paragraph = kind, !text.marks.elsewhere.contains(node), !text.marks.blocks.contains(node) else {
            return
        }
        builder.add(text.tree.line(of: node), of: text, isQuoted: isQuoted)
    }
}

extension MarkdownTree {
    /// The words of a heading, a paragraph or a cell.
    fileprivate func line(of node: NodeID) -> TextRun { TextRun(nodes: inside(node)) }
}
