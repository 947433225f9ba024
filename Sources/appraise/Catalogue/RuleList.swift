import Diagnostics

/// All rules as a list for people: group by group, a line each.
struct RuleList {
    private let rules: [Rule]

    init(_ rules: [Rule]) {
        self.rules = rules.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// Ends with a line's end.
    var text: String {
        RuleGroup.allCases.map { group in
            "\(group.rawValue)\n" + rules.filter { RuleGroup(of: $0) == group }.map(line).joined()
        }.joined(separator: "\n") + "\nFor an example, and for what to do: appraise explain RULE\n"
    }

    private func line(_ rule: Rule) -> String {
        let idWidth = rules.map(\.id.utf8.count).max() ?? 0
        return "  \(rule.id.padded(to: idWidth))  \(rule.severity.rawValue.padded(to: 7))  \(rule.meaning)\n"
    }
}
