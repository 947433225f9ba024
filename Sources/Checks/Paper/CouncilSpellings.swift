package import Diagnostics
package import Papers

extension Rule {
    package static let councilSpelling = Rule(
        "council-spelling", .warning, "Papers write the name of one council in two ways.", canBeLowered: true,
        example: .pieces(
            [
                .content("care/report.md", sheet(council: "Northbridge Council")),
                .content("rates/report.md", sheet(council: "Northbridge council")),
            ],
            mended: [
                .content("care/report.md", sheet(council: "Northbridge Council")),
                .content("rates/report.md", sheet(council: "Northbridge Council")),
            ]))

    private static func sheet(council: String) -> String {
        """
        ---
        title: A paper
        council: \(council)
        meeting: Cabinet
        date: 8 December 2026
        report-of: Director of Care
        decision: information
        ---
        Words.
        """
    }
}

/// Finds papers that write the name of their council in other letters, signs or blanks than others do, or site.yml: pages
/// would have it for two councils.
package enum CouncilSpellings {
    /// - Parameters:
    ///   - names: Those of all papers that name their council, in the order of the papers.
    ///   - council: That of site.yml; nil where it names none.
    package static func find(in names: [CouncilName], of council: String?) -> [SettledFinding] {
        if names.isEmpty { return [] }
        return NameSpellings.odd(
            among: names.map {
                NameSpellings.Name(key: NameSpellings.key(of: $0.name), text: $0.name, place: $0.place)
            }, known: council
        ).map { .councilSpelling($0) }
    }
}

extension SettledFinding {
    fileprivate static func councilSpelling(_ odd: NameSpellings.Odd) -> SettledFinding {
        let others = odd.count == 0 ? "site.yml" : odd.count == 1 ? "another paper" : "\(odd.count) papers"
        let message = "this council is called \(odd.name.text.quoted) here and \(odd.usual.quoted) in \(others)"
        return SettledFinding(
            .councilSpelling, at: odd.name.place, odd.unseen?.message ?? message,
            suggestion: odd.unseen?.suggestion ?? "write \(odd.usual.quoted)",
            notes: odd.example.map { [.init(at: $0.place, odd.count == 1 ? "there" : "the first of them")] } ?? [])
    }
}
