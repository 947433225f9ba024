internal import Datasets
internal import Diagnostics
internal import Values

/// A set of rates in `paper.json`.
enum RatesJSON {
    static func value(_ table: RateTable) -> JSONValue {
        .object([
            ("set", .text(table.name)), ("unit", .text(table.unit.text)), ("service", .optionalText(table.service)),
            ("year", .optionalText(table.year)), ("basis", .optionalText(table.basis)),
            ("own", .optionalText(table.own?.slug)),
            ("statistics", statistics(table.statistics, of: table)),
            ("comparators", table.comparators.map { statistics($0, of: table) }),
            ("rates", .list(table.ranking.map { rate($0, of: table) })),
        ])
    }

    private static func statistics(_ statistics: RateStatistics, of table: RateTable) -> JSONValue {
        let amount = { JSONValue.quantity($0, table.unit.unit, printed: table.printed($0)) }
        return .object([
            ("count", .whole(statistics.count)), ("lowest", amount(statistics.lowest)),
            ("lowerQuartile", amount(statistics.lowerQuartile)), ("median", amount(statistics.median)),
            ("mean", amount(statistics.mean)), ("upperQuartile", amount(statistics.upperQuartile)),
            ("highest", amount(statistics.highest)), ("range", amount(statistics.range)),
        ])
    }

    private static func rate(_ ranked: RankedRate, of table: RateTable) -> JSONValue {
        let rate = ranked.rate
        let unit = table.unit.unit
        return .object([
            ("authority", .text(rate.authority)), ("slug", .text(rate.slug)),
            ("rate", .quantity(rate.rate.quantity.value, unit, printed: rate.rate.printed)),
            ("rank", .whole(ranked.rank)), ("shared", .flag(ranked.isShared)), ("own", .flag(ranked.isOwn)),
            (
                "difference",
                ranked.difference.map { .quantity($0, unit, printed: table.notation.printSigned($0)) }
            ),
            (
                "percent",
                ranked.relativeDifference.map {
                    .quantity($0, .percentage, printed: Notation.computed(.percentage).printSigned($0))
                }
            ),
            ("source", .optionalText(rate.source)), ("sourceDate", .optionalText(rate.sourceDate)),
            ("group", .optionalText(rate.group)), ("note", .optionalText(rate.note)),
        ])
    }
}
