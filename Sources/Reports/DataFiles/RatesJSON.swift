internal import Datasets
internal import Diagnostics
internal import Values

/// A set of rates in `paper.json`.
enum RatesJSON {
    static let fields: [JSONField<RateTable>] = [
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
        .objects("rates", "All rates in their ranking.", ranked) { table in
            table.ranking.map { Ranked(table: table, rate: $0) }
        },
        .optionalObjects("compared", "Rows to compare with that are no council’s.", compared) { table in
            table.compared.isEmpty ? nil : table.compared.map { Compared(table: table, rate: $0) }
        },
        .optionalTexts("withoutRate", "The councils whose rate nobody knows.") {
            $0.unstated.isEmpty ? nil : $0.unstated
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

        init(table: RateTable, rate: RankedRate) {
            self.rate = rate
            compared = Compared(table: table, rate: rate.compared)
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

        init(table: RateTable, rate: ComparedRate) {
            self.table = table
            self.rate = rate
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
        .optionalText("source", "Where the rate is from.", \.rate.rate.source),
        .optionalText("sourceDate", "When it was said.", \.rate.rate.sourceDate),
        .optionalText("group", "A group that the council belongs to.", \.rate.rate.group),
        .optionalText("note", "What else is said of it.", \.rate.rate.note),
    ]
}
