internal import Datasets
internal import Templating
internal import Values

/// What the chart of a table of rates draws across all its rows: a scale, and on it the median with the middle half of
/// the rates around it, nought, and the values that the settings mark.
///
/// All positions are parts of the scale's length from its left end: `41.93%`. A class, since it would be copied for each
/// of its names that a row shows.
final class RateChart: PageModel {
    let ticks: [Tick]
    let median: Line
    /// In words: `the comparators’ median, £22.98`.
    let medianWords: String
    let half: Half?
    let marks: [Line]
    /// Nil where the scale does not lead from below nought to above it.
    let zero: String?
    let hasArrows: Bool
    private let scale: RateScale
    private let fences: RateFences?

    /// Nil where there is nothing to draw: all rates are the same.
    init?(of table: RateTable, marks: [RateMark], in form: RateForm, _ phrases: RatePhrases) {
        let statistics = table.comparators ?? table.statistics
        let fences = RateFences(statistics)
        let rates = table.allRates.map(\.rate.quantity.value)
        let values = rates.filter { fences?.side(of: $0) == nil } + marks.map(\.value) + [statistics.median]
        guard let lowest = values.min(), let highest = values.max(),
            let scale = RateScale(from: lowest, to: highest),
            let median = scale.position(of: statistics.median)
        else { return nil }
        let printed = form.print(median: statistics.median)
        self.scale = scale
        self.fences = fences
        hasArrows = values.count < rates.count + marks.count + 1
        ticks = Tick.all(of: scale, labels: form.labels(of: scale))
        self.median = Line(
            label: phrases.measures.median, value: printed, position: median, number: 2,
            anchor: scale.third(of: statistics.median).anchor)
        medianWords = phrases.median(printed, ofComparators: table.comparators != nil)
        half = statistics.count < Half.fewestRates ? nil : Half(statistics, on: scale, in: form)
        self.marks = marks.enumerated().compactMap { index, mark in
            scale.position(of: mark.value)
                .map {
                    Line(
                        label: mark.label, value: mark.printed, position: $0, number: index + 3,
                        anchor: scale.third(of: mark.value).anchor)
                }
        }
        zero = scale.lowest < .zero && scale.highest > .zero ? scale.position(of: .zero) : nil
    }

    /// Nil for a rate that is too large to reckon with.
    func plot(of rate: Rational) -> RatesTable.Plot? {
        let side = fences?.side(of: rate)
        let position: String? =
            switch side {
            case nil: scale.position(of: rate)
            case .below: "0%"
            case .above: "100%"
            }
        return position.map { RatesTable.Plot(position: $0, side: side) }
    }

    static let title = "Chart of the rates"
    static let fields: [Field<RateChart>] = [
        .list("ticks", "The round numbers of the scale, from the left end to the right", \.ticks),
        .text("steps", "How many steps lead from one end to the other: 4") { String($0.ticks.count - 1) },
        .text("height", "How high the chart’s head is, in letters: 2.7") { Line.height(of: $0.marks.count + 2) },
        .record("median", "The line through all rows", \.median),
        .text("medianWords", "What that line marks, in words", \.medianWords),
        .optionalRecord("half", "The middle half of the rates; missing for a few rates", \.half),
        .list("marks", "The values that the settings mark", \.marks),
        .optionalText("zero", "The place of nought, where the scale leads across it", \.zero),
        .flag("hasArrows", "Whether any rate lies so far off that only an arrow shows where", \.hasArrows),
    ]
}

extension RateScale.Third {
    /// So that a name has two thirds of the scale at least.
    fileprivate var anchor: String {
        switch self {
        case .first: "start"
        case .second: "middle"
        case .last: "end"
        }
    }
}

extension RateChart {
    struct Tick: PageModel {
        let label: String
        let position: String

        fileprivate static func all(of scale: RateScale, labels: [String]) -> [Tick] {
            zip(scale.marks, labels).compactMap { mark, label in
                scale.position(of: mark)
                    .map { Tick(label: label, position: $0) }
            }
        }

        static let title = "Number of the scale"
        static let fields: [Field<Self>] = [
            .text("label", "The number", \.label),
            .text("position", "Its place on the scale, as a percentage of its length", \.position),
        ]
    }

    /// A line through all rows.
    ///
    /// A class, since it would be copied for each of its names that a row shows.
    final class Line: PageModel {
        let label: String
        let value: String
        let position: String
        /// Counted from the foot of the chart's head, where the numbers of the scale are line 1.
        fileprivate let number: Int
        fileprivate let anchor: String

        fileprivate init(label: String, value: String, position: String, number: Int, anchor: String) {
            self.label = label
            self.value = value
            self.position = position
            self.number = number
            self.anchor = anchor
        }

        /// Of so many lines of text, in letters.
        fileprivate static func height(of lines: Int) -> String {
            let tenths = 12 * lines + 3
            return "\(tenths / 10).\(tenths % 10)"
        }

        static let title = "Line of the chart"
        static let fields: [Field<Line>] = [
            .text("label", "What it is called: Median", \.label),
            .text("value", "The value that it stands for: £22.98", \.value),
            .text("position", "Its place on the scale, as a percentage of its length", \.position),
            .text("foot", "How far above the foot of the chart’s head its name stands, in letters") {
                Line.height(of: $0.number - 1)
            },
            .flag("isMark", "Whether the settings mark it, so that it is no median") { $0.number > 2 },
            .text("anchor", "Which part of its name stands at the line: start, middle or end", \.anchor),
        ]
    }

    /// From the lower quartile to the upper.
    ///
    /// A class, since it would be copied for each of its names that a row shows.
    final class Half: PageModel {
        fileprivate static let fewestRates = 4
        let lower: String
        let upper: String
        let position: String
        let width: String

        fileprivate init?(_ statistics: RateStatistics, on scale: RateScale, in form: RateForm) {
            guard let position = scale.position(of: statistics.lowerQuartile),
                let width = try? statistics.upperQuartile.subtracting(statistics.lowerQuartile), width > .zero,
                let end = try? scale.lowest.adding(width), let printed = scale.position(of: end)
            else { return nil }
            lower = form.print(median: statistics.lowerQuartile)
            upper = form.print(median: statistics.upperQuartile)
            self.position = position
            self.width = printed
        }

        static let title = "Middle half of the rates"
        static let fields: [Field<Half>] = [
            .text("lower", "The lower quartile", \.lower),
            .text("upper", "The upper quartile", \.upper),
            .text("position", "The place of the lower quartile, as a percentage of the scale’s length", \.position),
            .text("width", "How far from there the upper one is, as a percentage of the scale’s length", \.width),
        ]
    }
}

/// Beyond what a rate lies so far from the others that a scale with it would leave them no room: three times the
/// distance of the quartiles outside of these (Tukey, Exploratory Data Analysis, 1977: “far out”).
struct RateFences {
    enum Side { case below, above }

    private let lowest: Rational
    private let highest: Rational

    /// Nil where the rates are too few, or half of them are the same.
    init?(_ statistics: RateStatistics) {
        guard statistics.count >= Self.fewestRates,
            let distance = try? statistics.upperQuartile.subtracting(statistics.lowerQuartile), distance > .zero,
            let reach = try? distance.multiplied(by: Rational(3)),
            let lowest = try? statistics.lowerQuartile.subtracting(reach),
            let highest = try? statistics.upperQuartile.adding(reach)
        else { return nil }
        (self.lowest, self.highest) = (lowest, highest)
    }

    /// Nil for a rate among the others.
    func side(of rate: Rational) -> Side? { rate < lowest ? .below : rate > highest ? .above : nil }

    private static let fewestRates = 7
}
