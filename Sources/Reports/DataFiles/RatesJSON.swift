internal import Datasets
internal import Diagnostics
internal import Values

/// A set of rates in `paper.json`.
enum RatesJSON {
    static func write(_ table: RateTable, shown: ShownData, to json: inout JSONWriter) {
        json.text("set", table.name)
        json.optionalText("unit", table.unit.text)
        json.optionalText("service", table.service)
        json.optionalText("year", table.year)
        json.optionalText("basis", table.basis)
        json.optionalText("own", table.own?.slug)
        if table.isHighestFirst { json.text("better", "higher") }
        json.object("statistics") { write(table.statistics, of: table, to: &$0) }
        if let comparators = table.comparators {
            json.object("comparators") { write(comparators, of: table, to: &$0) }
        }
        json.objects("rates", table.ranking) { ranked, json in
            writeName(of: ranked.rate, of: table, to: &json)
            json.whole("rank", ranked.rank)
            json.flag("shared", ranked.isShared)
            json.flag("own", ranked.isOwn)
            write(ranked.compared, of: table, shown, to: &json)
        }
        if !table.compared.isEmpty {
            json.objects("compared", table.compared) { compared, json in
                writeName(of: compared.rate, of: table, to: &json)
                write(compared, of: table, shown, to: &json)
            }
        }
        if !table.unstated.isEmpty { json.texts("withoutRate", table.unstated) }
    }

    private static func write(_ statistics: RateStatistics, of table: RateTable, to json: inout JSONWriter) {
        func write(_ name: StaticString, _ value: Rational, to json: inout JSONWriter) {
            json.quantity(name, value, table.unit.unit, printed: table.printed(value))
        }
        json.whole("count", statistics.count)
        write("lowest", statistics.lowest, to: &json)
        write("lowerQuartile", statistics.lowerQuartile, to: &json)
        write("median", statistics.median, to: &json)
        write("mean", statistics.mean, to: &json)
        write("upperQuartile", statistics.upperQuartile, to: &json)
        write("highest", statistics.highest, to: &json)
        write("range", statistics.range, to: &json)
    }

    private static func writeName(of rate: Rate, of table: RateTable, to json: inout JSONWriter) {
        json.text("authority", rate.authority)
        json.text("slug", rate.slug)
        json.quantity("rate", rate.rate.quantity.value, table.unit.unit, printed: table.printed(rate.rate))
    }

    private static func write(
        _ compared: ComparedRate, of table: RateTable, _ shown: ShownData, to json: inout JSONWriter
    ) {
        let rate = compared.rate
        let unit = table.unit.unit
        if let difference = compared.difference {
            json.quantity("difference", difference, unit, printed: table.printed(difference: difference))
        }
        if let part = compared.relativeDifference {
            json.quantity("percent", part, .percentage, printed: Notation.computed(.percentage).printSigned(part))
        }
        if shown.showsSources(ofRates: table.name) {
            json.optionalText("source", rate.source)
            json.optionalText("sourceDate", rate.sourceDate)
        }
        if shown.showsRemarks(ofRates: table.name) {
            json.optionalText("group", rate.group)
            json.optionalText("note", rate.note)
        }
    }
}
