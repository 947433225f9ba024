internal import Markdown
internal import Settings

/// A heading and what stands under it, up to the next heading of its level.
struct Part {
    let heading: NodeID
    let content: Range<NodeID>
}

extension MarkdownTree {
    /// What stands before the first heading of a level among blocks that stand side by side, and the parts from there.
    func divided(_ blocks: Range<NodeID>, at level: Int) -> (before: Range<NodeID>, parts: [Part]) {
        let headings = siblings(blocks).filter { headingLevel($0) == level }
        let ends = headings.dropFirst() + [blocks.upperBound]
        let parts = zip(headings, ends).map { heading, end in Part(heading: heading, content: behind(heading)..<end) }
        return (blocks.lowerBound..<(headings.first ?? blocks.upperBound), parts)
    }
}

extension Section {
    /// - Parameters:
    ///   - number: Counted from 1 in the document.
    ///   - numbering: What the page prints before the heading, in a numbered document.
    init(_ part: Part, of tree: MarkdownTree, roles: RoleWords, number: Int, numbering: String?) {
        id = tree.attributes(of: part.heading)?.id ?? "section-\(number)"
        heading = part.heading
        content = part.content
        self.number = numbering
        isRecommendations = roles.isRecommendations(tree.plainText(of: part.heading))
    }
}
