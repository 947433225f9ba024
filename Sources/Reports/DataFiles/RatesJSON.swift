internal import Datasets
internal import Diagnostics
internal import Values

/// A set of rates in `paper.json`.
enum RatesJSON {
    static let fields: [JSONField<ToldData<RateTable>>] =
        JSONField.of(\.data, summary) + [
            .objects("rates", "All rates in their ranking.", ranked) { told in
                told.data.ranking.map { Ranked(told, rate: $0) }
            },
            .optionalObjects("compared", "Rows to compare with that are no council’s.", compared) { told in
                told.data.compared.isEmpty ? nil : told.data.compared.map { Compared(told, rate: $0) }
            },
            .optionalTexts("withoutRate", "The councils whose rate nobody knows.") {
                $0.data.unstated.isEmpty ? nil : $0.data.unstated
            },
        ]

    private static let summary: [JSONField<RateTable>] = [
        .text("set", "The name of the set: rates, rates-reablement.", \.name),
        .optionalText("unit", "What the rates are paid for.", \.unit.text),
        .optionalText("service", "What service they are for.", \.service),
        .optionalText("year", "The year that they are of.", \.year),
        .optionalText("basis", "What they include.", \.basis),
        .optionalText("own", "The name of the council’s own row.", \.own?.slug),
        .optionalChoice("better", "Which end is the best, where it is the highest rate.", of: RateOrder.self) {
            $0.isHighestFirst ? .higher : nil
        },
        .object("statistics", "The rates in a few numbers.", statistics) { Counted($0.statistics, of: $0) },
        .optionalObject("comparators", "The same without the council’s own row.", statistics) { table in
            table.comparators.map { Counted($0, of: table) }
        },
    ]

    private struct Counted {
        let statistics: RateStatistics
        let table: RateTable

        init(_ statistics: RateStatistics, of table: RateTable) {
            self.statistics = statistics
            self.table = table
        }
    }

    private static let statistics: [JSONField<Counted>] = [
        .whole("count", "How many there are.", \.statistics.count),
        value("lowest", "The lowest.", \.lowest),
        value("lowerQuartile", "The lower quartile, as QUARTILE.INC works it out.", \.lowerQuartile),
        value("median", "The median.", \.median),
        value("mean", "The mean.", \.mean),
        value("upperQuartile", "The upper quartile, as QUARTILE.INC works it out.", \.upperQuartile),
        value("highest", "The highest.", \.highest),
        value("range", "The highest less the lowest.", \.range),
    ]

    private static func value(
        _ name: StaticString, _ meaning: String, _ value: @escaping @Sendable (RateStatistics) -> Rational
    ) -> JSONField<Counted> {
        .quantity(name, meaning) { counted in
            let value = value(counted.statistics)
            return JSONQuantity(value, counted.table.unit.unit, printed: counted.table.printed(value))
        }
    }

    /// A class, as the next is, since each of its fields asks for it.
    private final class Ranked: Sendable {
        let rate: RankedRate
        let compared: Compared

        init(_ told: ToldData<RateTable>, rate: RankedRate) {
            self.rate = rate
            compared = Compared(told, rate: rate.compared)
        }
    }

    private static let ranked: [JSONField<Ranked>] =
        JSONField.of(\.compared, named) + [
            .whole("rank", "Its place, from 1; equal rates share one.", \.rate.rank),
            .flag("shared", "Whether another rate has the same place.", \.rate.isShared),
            .flag("own", "Whether it is the council’s own.", \.rate.isOwn),
        ] + JSONField.of(\.compared, told)

    private final class Compared: Sendable {
        let table: RateTable
        let rate: ComparedRate
        /// The row, where a page shows its sources; where one shows its remarks.
        let sourced: Rate?
        let remarked: Rate?

        init(_ told: ToldData<RateTable>, rate: ComparedRate) {
            table = told.data
            self.rate = rate
            sourced = told.shown.showsSources(ofRates: table.name) ? rate.rate : nil
            remarked = told.shown.showsRemarks(ofRates: table.name) ? rate.rate : nil
        }
    }

    private static let compared = named + told

    private static let named: [JSONField<Compared>] = [
        .text("authority", "The council.", \.rate.rate.authority),
        .text("slug", "What names in the text call it by.", \.rate.rate.slug),
        .quantity("rate", "What it pays.") {
            let rate = $0.rate.rate.rate
            return JSONQuantity(rate.quantity.value, $0.table.unit.unit, printed: $0.table.printed(rate))
        },
    ]

    private static let told: [JSONField<Compared>] = [
        .optionalQuantity("difference", "Less the council’s own rate.") { compared in
            let table = compared.table
            return compared.rate.difference.map {
                JSONQuantity($0, table.unit.unit, printed: table.printed(difference: $0))
            }
        },
        .optionalQuantity("percent", "The difference as a part of the council’s own rate.") { compared in
            compared.rate.relativeDifference.map {
                JSONQuantity($0, .percentage, printed: Notation.computed(.percentage).printSigned($0))
            }
        },
        .optionalText("source", "Where the rate is from.", \.sourced?.source),
        .optionalText("sourceDate", "When it was said.", \.sourced?.sourceDate),
        .optionalText("group", "A group that the council belongs to.", \.remarked?.group),
        .optionalText("note", "What else is said of it.", \.remarked?.note),
    ]
}
