internal import Datasets
internal import Papers
internal import Templating
internal import Values

/// The block `rates.table`: the rates from the lowest to the highest, each with its place on a common scale.
///
/// A class, since it would be copied for each of its names that a page shows.
final class RatesTable: PageModel {
    let finding: String
    let details: String?
    let unit: String?
    let differenceUnit: String?
    let remarkHead: String?
    let scale: Scale?
    let rows: [Row]
    let basis: RatesBasis

    init(_ table: RateTable, phrases: Phrases) {
        let words = phrases.rates
        let form = RateForm(of: table)
        let line = RateLine(of: table)
        let remarkHead = words.remarks(
            groups: table.allRates.contains { $0.group != nil }, notes: table.allRates.contains { $0.note != nil })
        finding = RatesTable.finding(of: table, in: form, words)
        details = table.details(order: words.order(isHighestFirst: table.isHighestFirst), phrases: words)
        unit = table.unit.text
        differenceUnit = table.own == nil ? nil : words.differenceUnit(of: table.unit)
        self.remarkHead = remarkHead
        scale = line.map { Scale($0, of: table, in: form, words) }
        let hasRemark = remarkHead != nil
        rows =
            table.ranking.map { Row($0.compared, ranked: $0, in: form, on: line, hasRemark: hasRemark, words) }
            + table.compared.map { Row($0, ranked: nil, in: form, on: line, hasRemark: hasRemark, words) }
        let method = words.tableMethod(hasOwn: table.own != nil, isHighestFirst: table.isHighestFirst)
        basis = RatesBasis(table, method: method, phrases: phrases)
    }

    static let title = "Table of rates"
    static let fields: [Field<RatesTable>] = [
        .text("finding", "What the table shows, in a few words", \.finding),
        .optionalText(
            "details", "The service, the unit, the year, the order and what the rates are, in sentences", \.details),
        .optionalText("unit", "What the rates count, where their file says it: £ per hour", \.unit),
        .optionalText("differenceUnit", "What the differences count: £. Missing without an own row", \.differenceUnit),
        .optionalText("remarkHead", "The head of the column for groups and notes, where there are any", \.remarkHead),
        .optionalRecord("scale", "The scale of the chart; missing when all rates are equal", \.scale),
        .list("rows", "The rates, lowest first or as the set says; then those that are only compared with", \.rows),
        .record("basis", "Where the rates come from", \.basis),
    ]
}

extension RatesTable {
    /// Those that the texts of a paper place, by the names of their sets. Each is made once for all kinds of output.
    static func all(placedIn paper: Paper, phrases: Phrases) -> [String: RatesTable] {
        var tables: [String: RatesTable] = [:]
        for placed in paper.texts.lazy.flatMap(\.marks.blocks.all) {
            guard case .ratesTable(let set) = placed.value.block, tables[set] == nil else { continue }
            tables[set] = paper.data.rates(named: set).map { RatesTable($0, phrases: phrases) }
        }
        return tables
    }
}

extension RatesTable {
    struct Scale: PageModel {
        let lowest: String
        let highest: String
        let median: String

        static let title = "Scale of the rates"
        static let fields: [Field<Self>] = [
            .text("lowest", "The left end", \.lowest),
            .text("highest", "The right end", \.highest),
            .text("median", "What the line through all rows marks", \.median),
        ]
    }

    /// A class, since it would be copied for each of its names that a page shows.
    final class Row: PageModel {
        let rank: String
        let isRanked: Bool
        let isShared: Bool
        let council: String
        let isOwn: Bool
        let rate: String
        let plot: Plot?
        let difference: String?
        let percentage: String?
        let hasRemark: Bool
        let group: String?
        let note: String?

        fileprivate init(
            _ compared: ComparedRate, ranked: RankedRate?, in form: RateForm, on line: RateLine?, hasRemark: Bool,
            _ phrases: RatePhrases
        ) {
            let isOwn = ranked?.isOwn ?? false
            self.isOwn = isOwn
            rank = ranked.map { String($0.rank) } ?? "–"
            isRanked = ranked != nil
            isShared = ranked?.isShared ?? false
            council = compared.rate.authority
            rate = form.print(compared.rate.rate)
            plot = line.flatMap { line in
                line.scale.position(of: compared.rate.rate.quantity.value)
                    .map { RatesTable.Plot(position: $0, median: line.medianPosition) }
            }
            difference = isOwn ? phrases.base : compared.difference.map(form.printSigned)
            let percentage = compared.relativeDifference.map(Notation.computed(.percentage).printSigned)
            self.percentage =
                isOwn ? phrases.base : compared.difference.map { _ in percentage ?? phrases.notApplicable }
            self.hasRemark = hasRemark
            group = compared.rate.group
            note = compared.rate.note
        }

        static let title = "Row of the rates"
        static let fields: [Field<Row>] = [
            .text("rank", "The place, or a dash in a row that is only compared with", \.rank),
            .flag("isRanked", "Whether it is a council's row, which has a place", \.isRanked),
            .flag("isShared", "Whether others have the same rate and rank", \.isShared),
            .lines("council", "The council's name", \.council),
            .flag("isOwn", "Whether it is the paper's own council", \.isOwn),
            .text("rate", "The rate", \.rate),
            .optionalRecord("plot", "Where the rate is drawn", \.plot),
            .optionalText("difference", "How much more than the own council's; missing without one", \.difference),
            .optionalText("percentage", "The same as a percentage of the own council's rate", \.percentage),
            .flag("hasRemark", "Whether the table has a column for groups and notes", \.hasRemark),
            .optionalLines("group", "What kind of council it is", \.group),
            .optionalLines("note", "A remark on the rate", \.note),
        ]
    }

    /// All positions are parts of the scale's length from its left end: `41.93%`.
    ///
    /// A class, since it would be copied for each of its names that a page shows.
    final class Plot: PageModel {
        let position: String
        let median: String

        fileprivate init(position: String, median: String) {
            self.position = position
            self.median = median
        }

        static let title = "Place of a rate in the chart"
        static let fields: [Field<Plot>] = [
            .text("position", "The rate's place on the scale, as a percentage of its length", \.position),
            .text("median", "The place of the median", \.median),
        ]
    }
}

/// The scale with the median drawn across it: the comparators' where there are any.
private struct RateLine {
    let scale: RateScale
    let median: Rational
    let medianPosition: String

    init?(of table: RateTable) {
        median = (table.comparators ?? table.statistics).median
        let compared = table.compared.map(\.rate.rate.quantity.value)
        let lowest = min(table.statistics.lowest, compared.min() ?? table.statistics.lowest)
        let highest = max(table.statistics.highest, compared.max() ?? table.statistics.highest)
        guard let scale = RateScale(from: lowest, to: highest),
            let position = scale.position(of: median)
        else { return nil }
        self.scale = scale
        medianPosition = position
    }
}

extension RatesTable.Scale {
    fileprivate init(_ line: RateLine, of table: RateTable, in form: RateForm, _ phrases: RatePhrases) {
        (lowest, highest) = form.ends(of: line.scale)
        median = phrases.median(form.print(median: line.median), ofComparators: table.comparators != nil)
    }
}

extension RatesTable {
    /// The amounts stand as in the rows.
    private static func finding(of table: RateTable, in form: RateForm, _ phrases: RatePhrases) -> String {
        let rising = table.isHighestFirst ? table.ranking.reversed() : table.ranking
        let ends = [rising.first, rising.last].compactMap { $0.map { form.print($0.rate.rate) } }
        guard table.rates.count > 1 else { return phrases.only(ends.first ?? "") }
        guard let own = table.ranking.first(where: \.isOwn) else {
            let isOne = table.statistics.lowest == table.statistics.highest
            return phrases.rates(table.rates.count, from: ends[0], to: ends[isOne ? 0 : 1])
        }
        let againstMedian = table.value(named: "\(table.name).own.against-median")?.printed
        return phrases.own(
            of: own.rate.authority, rank: table.rank(of: own), count: table.rates.count,
            againstMedian: againstMedian)
    }
}
