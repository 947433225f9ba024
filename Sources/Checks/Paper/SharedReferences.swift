package import Diagnostics
package import Papers
internal import Settings

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
        decision: key
        reference: \(reference)
        ---
        Words.
        """
    }
}

extension Diagnostic {
    fileprivate static func referenceDuplicate(_ reference: Located<String>, first: Span) -> Diagnostic {
        Diagnostic(
            .referenceDuplicate, at: reference.span, "another report has the reference \(reference.value.quoted) too",
            suggestion: "give each report its own", notes: [.init(at: first, "the first one")])
    }
}

/// Finds reports that could not be told apart by their reference numbers. It needs all papers of the site.
package enum SharedReferences {
    /// One finding at each report after the first of a reference.
    package static func find(in papers: [Paper]) -> [Diagnostic] {
        var first: [String: Span] = [:]
        return papers.compactMap(\.report?.frontSheet.reference).compactMap { reference in
            let words = reference.value.wording
            guard let other = first[words] else {
                first[words] = reference.span
                return nil
            }
            return .referenceDuplicate(reference, first: other)
        }
    }
}
