internal import Datasets
internal import Templating
internal import Values

/// The block `rates.summary`: what the rates come to, of all councils and of all but the own one.
struct RatesSummary: PageModel {
    let finding: String
    let details: String?
    let hasComparators: Bool
    let rows: [Row]
    let basis: RatesBasis

    init(_ table: RateTable, phrases: Phrases) {
        let all = table.statistics
        let notation = table.statisticsNotation
        finding = Self.finding(of: all, printedBy: notation.print, phrases.rates)
        details = table.details(phrases: phrases.rates)
        hasComparators = table.comparators != nil
        rows = Self.measures(phrases.rates.measures).map { measure in
            Row(
                label: measure.label, value: measure.print(all, notation),
                comparators: table.comparators.map { measure.print($0, notation) })
        }
        basis = RatesBasis(table, method: phrases.rates.summaryMethod, phrases: phrases)
    }

    static let title = "Summary of rates"
    static let fields: [Field<Self>] = [
        .text("finding", "What the table shows, in a few words", \.finding),
        .optionalText("details", "The service, the unit, the year and what the rates are, in sentences", \.details),
        .flag("hasComparators", "Whether there are councils to compare the own one with", \.hasComparators),
        .list("rows", "The measures", \.rows),
        .record("basis", "Where the rates come from", \.basis),
    ]
}

extension RatesSummary {
    struct Row: PageModel {
        let label: String
        let value: String
        let comparators: String?

        static let title = "Row of the summary of rates"
        static let fields: [Field<Self>] = [
            .text("label", "The measure", \.label),
            .text("value", "What it comes to over all rates", \.value),
            .optionalText("comparators", "What it comes to without the own council's rate", \.comparators),
        ]
    }

    private struct Measure {
        let label: String
        let print: @Sendable (RateStatistics, Notation) -> String
    }

    private static func measures(_ phrases: MeasurePhrases) -> [Measure] {
        [
            Measure(label: phrases.count) { all, _ in Notation.computed(.count).print(Rational(all.count)) },
            Measure(label: phrases.lowest) { $1.print($0.lowest) },
            Measure(label: phrases.lowerQuartile) { $1.print($0.lowerQuartile) },
            Measure(label: phrases.median) { $1.print($0.median) },
            Measure(label: phrases.upperQuartile) { $1.print($0.upperQuartile) },
            Measure(label: phrases.highest) { $1.print($0.highest) },
            Measure(label: phrases.mean) { $1.print($0.mean) },
        ]
    }

    /// Fewer than this have no middle half worth the name.
    private static let fewestForQuartiles = 4

    private static func finding(
        of all: RateStatistics, printedBy print: (Rational) -> String, _ phrases: RatePhrases
    ) -> String {
        guard all.count > 1 else { return phrases.only(print(all.lowest)) }
        return all.count < fewestForQuartiles || all.lowest == all.highest
            ? phrases.rates(all.count, from: print(all.lowest), to: print(all.highest))
            : phrases.middleHalf(of: all.count, from: print(all.lowerQuartile), to: print(all.upperQuartile))
    }
}
