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
    let chart: RateChart?
    let rows: [Row]
    let basis: RatesBasis

    /// - Parameter marks: What the settings mark in the chart.
    init(_ table: RateTable, marks: [RateMark], phrases: Phrases) {
        let words = phrases.rates
        let form = RateForm(of: table)
        let chart = RateChart(of: table, marks: marks, in: form, words)
        let remarkHead = words.remarks(
            groups: table.allRates.contains { $0.group != nil }, notes: table.allRates.contains { $0.note != nil },
            further: table.furtherHeads)
        finding = RatesTable.finding(of: table, in: form, words)
        details = table.details(order: words.order(isHighestFirst: table.isHighestFirst), phrases: words)
        unit = table.unit.text
        differenceUnit = table.own == nil ? nil : words.differenceUnit(of: table.unit)
        self.remarkHead = remarkHead
        self.chart = chart
        let hasRemark = remarkHead != nil
        rows =
            table.ranking.map { Row($0.compared, ranked: $0, in: form, on: chart, hasRemark: hasRemark, phrases) }
            + table.compared.map { Row($0, ranked: nil, in: form, on: chart, hasRemark: hasRemark, phrases) }
        let method = words.tableMethod(hasOwn: table.own != nil, isHighestFirst: table.isHighestFirst)
        basis = RatesBasis(table, method: method, marks: marks, phrases: phrases)
    }

    static let title = "Table of rates"
    static let fields: [Field<RatesTable>] = [
        .text("finding", "What the table shows, in a few words", \.finding),
        .optionalText(
            "details", "The service, the unit, the year, the order and what the rates are, in sentences", \.details),
        .optionalText("unit", "What the rates count, where their file says it: £ per hour", \.unit),
        .optionalText("differenceUnit", "What the differences count: £. Missing without an own row", \.differenceUnit),
        .optionalText("remarkHead", "The head of the column for groups and notes, where there are any", \.remarkHead),
        .optionalRecord("chart", "The chart in the rows’ cells; missing when all rates are equal", \.chart),
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
            tables[set] = paper.data.rates(named: set).map {
                RatesTable($0, marks: paper.data.marks(ofRates: set), phrases: phrases)
            }
        }
        return tables
    }
}

extension RatesTable {
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
        let source: String?
        let sourceDate: String?
        let further: [FurtherCell]

        fileprivate init(
            _ compared: ComparedRate, ranked: RankedRate?, in form: RateForm, on chart: RateChart?, hasRemark: Bool,
            _ phrases: Phrases
        ) {
            let words = phrases.rates
            let isOwn = ranked?.isOwn ?? false
            self.isOwn = isOwn
            rank = ranked.map { String($0.rank) } ?? "–"
            isRanked = ranked != nil
            isShared = ranked?.isShared ?? false
            council = compared.rate.authority
            rate = form.print(compared.rate.rate)
            plot = chart?.plot(of: compared.rate.rate.quantity.value)
            difference = isOwn ? words.base : compared.difference.map(form.printSigned)
            let percentage = compared.relativeDifference.map(Notation.computed(.percentage).printSigned)
            self.percentage =
                isOwn ? words.base : compared.difference.map { _ in percentage ?? words.notApplicable }
            self.hasRemark = hasRemark
            group = compared.rate.group
            note = compared.rate.note
            source = compared.rate.source
            sourceDate = compared.rate.sourceDate.map { CalendarDate.parse($0).map(phrases.paper.dates.day) ?? $0 }
            let isAlone = group == nil && note == nil
            further = compared.rate.further.enumerated().map { index, cell in
                FurtherCell(head: cell.head, text: cell.text, isFirst: isAlone && index == 0)
            }
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
            .optionalLines("source", "Where the rate is from", \.source),
            .optionalLines("sourceDate", "When that was said: 30 September 2026", \.sourceDate),
            .list("further", "What the columns say that the settings add", \.further),
            .flag("isRemarked", "Whether there is a group, a note or a further cell") {
                $0.group != nil || $0.note != nil || !$0.further.isEmpty
            },
        ]
    }

    /// A cell of a column that the settings add.
    struct FurtherCell: PageModel {
        let head: String
        let text: String
        let isFirst: Bool

        static let title = "Cell of a further column"
        static let fields: [Field<Self>] = [
            .text("head", "The head of its column: Contract type", \.head),
            .lines("text", "What it says", \.text),
            .flag("isFirst", "Whether it is the first remark on the rate", \.isFirst),
        ]
    }

    /// The position is a part of the scale's length from its left end: `41.93%`.
    ///
    /// A class, since it would be copied for each of its names that a page shows.
    final class Plot: PageModel {
        let position: String
        private let side: RateFences.Side?

        init(position: String, side: RateFences.Side?) {
            self.position = position
            self.side = side
        }

        static let title = "Place of a rate in the chart"
        static let fields: [Field<Plot>] = [
            .text("position", "The rate's place on the scale, as a percentage of its length", \.position),
            .flag("isBelow", "Whether the rate lies far below the scale") { $0.side == .below },
            .flag("isAbove", "Whether it lies far above the scale") { $0.side == .above },
            .flag("isBeyond", "Whether it lies beyond the scale at all") { $0.side != nil },
        ]
    }
}

extension RatesTable {
    /// The amounts stand as in the rows.
    private static func finding(of table: RateTable, in form: RateForm, _ phrases: RatePhrases) -> String {
        let rising = table.isHighestFirst ? table.ranking.reversed() : table.ranking
        let ends = [rising.first, rising.last].compactMap { $0.map { form.print($0.rate.rate) } }
        guard table.rates.count > 1 else { return phrases.only(ends.first ?? "") }
        let isOne = table.statistics.lowest == table.statistics.highest
        // Of equal rates a place or a median says nothing.
        guard !isOne, let own = table.ranking.first(where: \.isOwn) else {
            return phrases.rates(table.rates.count, from: ends[0], to: ends[isOne ? 0 : 1])
        }
        let againstMedian = table.value(named: "\(table.name).own.against-median")?.printed
        return phrases.own(
            of: own.rate.authority, rank: table.rank(of: own), count: table.rates.count,
            againstMedian: againstMedian)
    }
}
