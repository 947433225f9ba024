internal import Datasets
package import Markdown
package import Settings

/// A cabinet report: `report.md` as its author means it. Every word of the file is in it.
package struct Report: Sendable {
    package let title: String
    package let frontSheet: FrontSheet
    /// What stands before the first second-level heading.
    package let summary: [Block]
    /// In the order of the file; one of them may hold the recommendations.
    package let sections: [Section]
    package let footnotes: [Footnote]
    /// Those that the text uses or defines, in the order of their letters.
    package let abbreviations: [Abbreviation]
}

extension Report {
    /// The section of the recommendations; nil when the report decides nothing.
    package var recommendations: Section? { sections.first(where: \.isRecommendations) }
}

extension Report {
    /// The items of the recommendations, in their order.
    package var recommendationItems: [Block.Item] {
        (recommendations?.content ?? []).flatMap { block -> [Block.Item] in
            guard case .list(let list) = block.kind else { return [] }
            return list.items
        }
    }
}
