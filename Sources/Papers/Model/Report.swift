package import Markdown
package import Settings

/// A cabinet report: `report.md` as its author means it. Every word of the file is in its text.
package struct Report: Sendable {
    package let text: PaperText
    package let frontSheet: FrontSheet
}

extension Report {
    package var title: String { text.title }
    /// What stands before the first second-level heading.
    package var summary: Range<NodeID> { text.outline.introduction }
    /// In the order of the file; one of them may hold the recommendations.
    package var sections: [Section] { text.outline.sections }
    /// The section of the recommendations; nil when the report decides nothing.
    package var recommendations: Section? { sections.first(where: \.isRecommendations) }

    /// The items of the recommendations, in their order.
    package var recommendationItems: [NodeID] {
        guard let recommendations else { return [] }
        return text.blocks(in: recommendations.content).flatMap { block -> [NodeID] in
            text.tree[block].isList ? Array(text.tree.children(of: block)) : []
        }
    }
}
