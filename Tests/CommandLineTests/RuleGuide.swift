import Diagnostics

@testable import appraise

/// The guide's page about rules: a table of all, then the entry of each.
struct RuleGuide {
    let markdown: String

    init(_ rules: [Rule]) async throws {
        let rules = rules.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        let check = ExampleCheck(templates: try CheckedTemplates(reading: nil, through: MemoryFiles([:])))
        var sections: [String] = []
        for rule in rules { sections.append(try await CatalogueEntry(rule, checkedBy: check).section) }
        markdown = Self.introduction + rules.map(Self.row).joined() + sections.joined()
    }

    private static func row(_ rule: Rule) -> String {
        "| [`\(rule.id)`](#\(rule.id)) | \(rule.severity.rawValue) | \(rule.meaning) "
            + "| \(rule.canBeLowered ? "yes" : "no") | \(rule.canBeAccepted ? "yes" : "no") |\n"
    }

    private static let introduction = """
        # Rules

        What is checked, and what to do about it. The name of a rule stands in brackets at the end of each of its
        findings; `appraise explain` and the name print its entry.

        `rules:` in `site.yml` can make any of them an `error`; those that may be lowered can also be made a
        `warning` or a `note`, or turned `off`. Those that may be accepted are judgements: a paper gives its reason below
        `accept:` in its settings, and the finding is off the list.

        | rule | counts as | what is wrong | may be lowered | may be accepted |
        |---|---|---|---|---|

        """
}

extension CatalogueEntry {
    fileprivate var section: String {
        (["\n## \(rule.id)\n", "\(rule.severity.rawValue.capitalized).\n"] + parts.map(\.markdown))
            .joined(separator: "\n")
    }
}

extension CatalogueEntry.Part {
    fileprivate var markdown: String {
        switch self {
        case .paragraph(let text): return "\(text)\n"
        case .lines(let text):
            let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
            let fence = String(repeating: "`", count: max(3, longest + 1))
            return "\(fence)text\n\(text.withoutBlanksAtLineEnds)\n\(fence)\n"
        }
    }
}

extension String {
    fileprivate var withoutBlanksAtLineEnds: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.reversed().drop { $0 == " " }.reversed() }.map { String($0) }.joined(separator: "\n")
    }
}
