internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let costLives = Rule(
        "cost-lives", .warning, "The costs of options for different years are compared as if they were for the same.",
        canBeLowered: true,
        example: .pieces(
            [.text("The cheapest is {{ costs.lowest }}.")],
            mended: [
                .text(
                    "A year costs {{ costs.option-1.equivalent-annual }} or {{ costs.option-2.equivalent-annual }}.")
            ],
            given: [
                .file(
                    "costs.csv",
                    """
                    option,year,amount
                    1,2027-28,"£120,000"
                    2,2027-28,"£95,000"
                    2,2028-29,"£95,000"
                    """)
            ]))
}

extension Diagnostic {
    fileprivate static func costLives(_ first: String, _ other: String, isDiscounted: Bool, at span: Span) -> Diagnostic
    {
        let costs = isDiscounted ? "present values" : "totals"
        let years = "write rows with the amount 0 where an option costs nothing in the years of the other"
        return Diagnostic(
            .costLives, at: span,
            "\(first), and \(other): their \(costs) are compared, which are for different years",
            suggestion: isDiscounted
                ? "compare the costs of a year, such as {{ costs.option-2.equivalent-annual }}, or \(years)" : years)
    }
}

/// Finds a comparison of costs that are for different years, where no text says what a year costs.
enum CostLives: PaperCheck {
    static let rules: [Rule] = [.costLives]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let costs = reading.data.costs, reading.use.compares(costs) else { return [] }
        // One that costs nothing may say so in a single row.
        let options = costs.options.filter { !$0.isNothing }
        guard let first = options.first, let other = options.first(where: { $0.span != first.span }) else { return [] }
        return [
            .costLives(
                costs.life(of: first), costs.life(of: other), isDiscounted: costs.isDiscounted,
                at: costs.source.whole)
        ]
    }
}

extension DataUse {
    fileprivate func compares(_ costs: Costs) -> Bool {
        guard !values.contains(where: { $0.utf8.starts(with: "costs.".utf8) && $0.hasSuffix(".equivalent-annual") })
        else { return false }
        return blocks.contains(.costsTable) || values.contains("costs.lowest")
            || costs.options.contains { values.contains("costs.\($0.key).against-baseline") }
    }
}

extension OptionCosts {
    fileprivate var isNothing: Bool { lines.allSatisfy(\.total.isZero) }
}

extension Costs {
    /// `Option 1 has costs from 2027-28 to 2028-29`
    fileprivate func life(of option: OptionCosts) -> String {
        let own = years.filter { option.span.contains($0.number) }
        let (first, last) = (own.first.map(printed) ?? "", own.last.map(printed) ?? "")
        return "\(option.label) has amounts \(first == last ? "of \(first)" : "from \(first) to \(last)")"
    }
}
