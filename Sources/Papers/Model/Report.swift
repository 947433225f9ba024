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
    package var recommendations: Section? { text.recommendations }
    /// The items of the recommendations, in their order.
    package var recommendationItems: [NodeID] { text.recommendationItems }
}

extension PaperText {
    fileprivate var recommendations: Section? { outline.sections.first(where: \.isRecommendations) }

    /// The items of a report's recommendations, in their order.
    package var recommendationItems: [NodeID] {
        guard let recommendations else { return [] }
        return blocks(in: recommendations.content).flatMap { block -> [NodeID] in
            tree[block].isList ? Array(tree.children(of: block)) : []
        }
    }
}
