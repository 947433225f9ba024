package import Diagnostics
internal import Papers
internal import Settings
internal import Values

extension Rule {
    package static let backgroundPapersNone = Rule(
        "background-papers-none", .note, "A report says that it relies on no other document, and its data name some.",
        canBeLowered: true, canBeAccepted: true,
        law: Provision.backgroundPapers.map(\.basis),
        example: .reportSettings(
            "background-papers: none", mended: "background-papers: [Regional return of rates]",
            given: [
                .report(
                    """
                    ## Recommendations

                    1. Agree the contract.

                    ## Rates

                    {{ rates.table }}
                    """),
                .file(
                    "rates.csv",
                    """
                    authority,rate,source
                    Camden,£21.87,Regional return of rates
                    """),
            ]))
}

extension Diagnostic {
    fileprivate static func backgroundPapersNone(_ sources: [String], at span: Span) -> Diagnostic {
        let more = sources.count > 1 ? " and \(sources.count - 1) more" : ""
        return Diagnostic(
            .backgroundPapersNone, at: span,
            "the report says that it relies on no document, and its data come from \(sources[0].quoted)\(more)",
            suggestion: "list those under “background-papers:” that are not published works")
    }
}

/// Finds “background-papers: none” beside data that name their sources. A source with an address is published.
enum UnlistedSources: PaperCheck {
    static let rules: [Rule] = [.backgroundPapersNone]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let span = reading.parsed.report?.settings.noBackgroundPapers else { return [] }
        let rates = reading.data.rates.flatMap { $0.allRates }.compactMap(\.source)
        let figures = reading.data.figures.map { $0.figures.compactMap(\.source) } ?? []
        var sources: [String] = []
        for source in rates + figures where !source.isAddress && !sources.contains(source) { sources.append(source) }
        return sources.isEmpty ? [] : [.backgroundPapersNone(sources, at: span)]
    }
}

extension String {
    fileprivate var isAddress: Bool { utf8.contains(bytes: "://".utf8) || utf8.contains(bytes: "www.".utf8) }
}
