internal import Settings

/// What was decided about a version, as values that each have a name.
package struct VersionDecision: Sendable {
    package struct Item: Sendable {
        /// As the page numbers it.
        package let number: String
        /// `agreed`
        package let verdict: String
        package let words: String?

        package init(number: String, verdict: String, words: String?) {
            (self.number, self.verdict, self.words) = (number, verdict, words)
        }
    }

    package struct Action: Sendable {
        package let what: String
        package let who: String
        /// As it is printed.
        package let by: String

        package init(what: String, who: String, by: String) { (self.what, self.who, self.by) = (what, who, by) }
    }

    private let facts: [(label: String, value: String?)]
    private let items: [Item]
    private let actions: [Action]

    /// - Parameters:
    ///   - date: The day of the decision, as it is printed.
    ///   - published: The day on which it was published, where that is said.
    ///   - declarations: Empty where there were none, nil where nothing is said of them.
    package init(
        date: String, minute: String?, published: String?, reason: String?, declarations: [String]?, items: [Item],
        actions: [Action]
    ) {
        facts = [
            ("Date of the decision", date), ("Minute", minute), ("Decision published", published),
            ("Reasons", reason),
            ("Interests declared", declarations.map { $0.isEmpty ? "none" : $0.joined(separator: "; ") }),
        ]
        (self.items, self.actions) = (items, actions)
    }
}

extension VersionDecision {
    init(_ outcome: MeetingOutcome, of report: PaperText) {
        self.init(
            date: outcome.date.value.printed, minute: outcome.minute, published: outcome.published?.printed,
            reason: outcome.reason, declarations: outcome.declarations,
            items: report.recommendedItems.compactMap { item in
                outcome.decided(item).map { Item(number: item.number, verdict: $0.verdict.rawValue, words: $0.words) }
            },
            actions: outcome.actions.map { Action(what: $0.what, who: $0.who, by: $0.by.value.printed) })
    }

    /// In the order of the record.
    package var values: [VersionValue] {
        let facts = facts.compactMap { label, value in
            value.map { VersionValue(.decision, label, label: label, value: $0) }
        }
        let items = items.map { item in
            VersionValue(
                .decision, "recommendation \(item.number)", label: "Recommendation \(item.number)",
                value: [item.verdict, item.words].compactMap(\.self).joined(separator: ": "))
        }
        let actions = actions.map { action in
            VersionValue(
                .decision, "action \(action.what)", label: "Action “\(action.what)”",
                value: "\(action.who), by \(action.by)")
        }
        return facts + items + actions
    }
}
