package import Diagnostics
package import Papers

extension Rule {
    package static let referenceDuplicate = Rule(
        "reference-duplicate", .error, "Two reports of the site have one reference number.",
        example: .pieces(
            [
                .content("care/report.md", sheet(reference: "ASC/17")),
                .content("rates/report.md", sheet(reference: "ASC/17")),
            ],
            mended: [
                .content("care/report.md", sheet(reference: "ASC/17")),
                .content("rates/report.md", sheet(reference: "ASC/18")),
            ]))

    private static func sheet(reference: String) -> String {
        """
        ---
        title: A paper
        meeting: Cabinet
        date: 8 December 2026
        report-of: Director of Care
        decision: information
        reference: \(reference)
        ---
        Words.
        """
    }
}

/// Finds reports that could not be told apart by their reference numbers.
package enum SharedReferences {
    /// - Parameter references: Those of all papers of the site, in the order of the papers.
    package static func find(in references: [ReportReference]) -> [SettledFinding] {
        var first: [String: SettledSpan] = [:]
        return references.compactMap { reference in
            let words = reference.words.wording
            guard let other = first[words] else {
                first[words] = reference.place
                return nil
            }
            return .referenceDuplicate(reference, first: other)
        }
    }
}

extension SettledFinding {
    fileprivate static func referenceDuplicate(_ reference: ReportReference, first: SettledSpan) -> SettledFinding {
        SettledFinding(
            .referenceDuplicate, at: reference.place, "another report has the reference \(reference.words.quoted) too",
            suggestion: "give each report its own", notes: [.init(at: first, "the first one")])
    }
}
