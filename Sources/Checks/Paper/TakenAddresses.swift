package import Diagnostics
package import Papers

extension Rule {
    package static let movedTaken = Rule(
        "moved-taken", .error, "An address that a paper is said to have had is that of another paper.",
        example: .pieces(
            [.content("care/report.md", sheet(moved: "rates"))],
            mended: [.content("care/report.md", sheet(moved: "rates-2025"))],
            given: [.content("rates/appraisal.md", "# Rates\n\nThey rise.")]))

    private static func sheet(moved: String) -> String {
        """
        ---
        title: A paper
        meeting: Cabinet
        date: 8 December 2026
        report-of: Director of Care
        decision: information
        moved: \(moved)
        ---
        Words.
        """
    }
}

/// Finds addresses at which a page of another paper stands already.
package enum TakenAddresses {
    /// - Parameters:
    ///   - addresses: Those of all papers of the site, in the order of the papers.
    ///   - folders: The names of the folders of all papers.
    package static func find(in addresses: [MovedAddress], besides folders: [String]) -> [SettledFinding] {
        guard !addresses.isEmpty else { return [] }
        let folders = Set(folders)
        var first: [String: SettledSpan] = [:]
        return addresses.compactMap { address in
            if folders.contains(address.slug) { return .movedTaken(address, first: nil) }
            if let other = first[address.slug] { return .movedTaken(address, first: other) }
            first[address.slug] = address.place
            return nil
        }
    }
}

extension SettledFinding {
    /// - Parameter first: Where another paper claims the same; nil where a paper has the name now.
    fileprivate static func movedTaken(_ address: MovedAddress, first: SettledSpan?) -> SettledFinding {
        SettledFinding(
            .movedTaken, at: address.place,
            first == nil
                ? "the folder of a paper has the name \(address.slug.quoted) now"
                : "another paper is said to have had the name \(address.slug.quoted) too",
            suggestion: first == nil
                ? "take it out here, or give that folder another name" : "leave it where the old links should lead",
            notes: first.map { [.init(at: $0, "the first one")] } ?? [])
    }
}
