package import Markdown
package import Settings

/// A recommendation of a report, and what became of it.
package struct RecommendedItem: Sendable {
    /// The item of the list.
    package let node: NodeID
    /// As the page numbers it: `1.2`; in a report without numbers its place in the list.
    package let number: String
    /// Its place in the list, from 1.
    package let place: Int

    /// Whether an author means this one.
    package func isMeant(by number: String) -> Bool { [self.number, "\(place)"].contains(number) }
}

extension PaperText {
    /// The recommendations of a report, in their order.
    package var recommendedItems: [RecommendedItem] {
        recommendationItems.enumerated().map { index, node in
            RecommendedItem(node: node, number: marks.labels[node]?.number ?? "\(index + 1)", place: index + 1)
        }
    }
}

extension MeetingOutcome {
    /// What became of a recommendation; nil where the file does not say.
    package func decided(_ item: RecommendedItem) -> DecidedRecommendation? {
        recommendations.first { item.isMeant(by: $0.number.value) }
    }
}
