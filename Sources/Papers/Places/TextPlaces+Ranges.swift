internal import Markdown

extension Place {
    /// All that a place holds: of a heading that opens a part, what stands under it too.
    func range(in tree: MarkdownTree) -> Range<NodeID> {
        switch kind {
        case .section(let section): node..<section.content.upperBound
        case .aspect(let aspect, _): node..<aspect.content.upperBound
        case .option(let option): node..<(option.aspects.last?.content ?? option.description).upperBound
        case .heading, .paragraph, .caption, .other: tree.subtree(of: node)
        }
    }
}
