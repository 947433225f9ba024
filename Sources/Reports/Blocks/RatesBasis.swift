internal import Datasets
internal import Settings
internal import Templating
internal import Values

/// What stands below a table of rates: where they come from, of when they are, how many, and how they were reckoned.
struct RatesBasis: PageModel {
    let sourceLabel: String
    let sources: String?
    let year: String?
    let count: String
    let unstated: String?
    let method: String
    let marks: [Mark]

    /// - Parameter marks: What the chart shows besides the rates.
    init(_ table: RateTable, method: String, marks: [RateMark] = [], phrases: Phrases) {
        let sources = table.datedSources(phrases.paper.dates, phrases.rates)
        sourceLabel = phrases.rates.source(sources.count)
        self.sources = sources.isEmpty ? nil : sources.joined(separator: "; ")
        year = table.year
        count = phrases.rates.count(table.statistics.count, comparators: table.comparators?.count)
        unstated = phrases.rates.unstated(table.unstated)
        self.method = method
        self.marks = marks.map { Mark(label: $0.label, value: $0.printed) }
    }

    static let title = "Basis of a table of rates"
    static let fields: [Field<Self>] = [
        .text("sourceLabel", "“Source”, or “Sources” where there are several", \.sourceLabel),
        .optionalText("sources", "Where the rates come from, and of which day", \.sources),
        .optionalText("year", "The year of the rates", \.year),
        .text("count", "How many rates there are, and how many of them are compared with", \.count),
        .optionalText("unstated", "How many councils have no rate, and which", \.unstated),
        .text("method", "How the figures were worked out, in sentences", \.method),
        .list("marks", "The values that the chart shows besides the rates", \.marks),
    ]

    struct Mark: PageModel {
        let label: String
        let value: String

        static let title = "Value beside the rates"
        static let fields: [Field<Self>] = [
            .text("label", "What it is called: Proposed", \.label),
            .text("value", "The value: £23.36", \.value),
        ]
    }
}

extension RateTable {
    /// Each source with its day, once, in the order of the file.
    fileprivate func datedSources(_ dates: DateWords, _ phrases: RatePhrases) -> [String] {
        var seen: Set<String> = []
        return allRates.compactMap { rate in
            let date = rate.sourceDate.map { CalendarDate.parse($0).map(dates.day) ?? $0 }
            let dated: String
            switch (rate.source, date) {
            case (let source?, let date?): dated = "\(source), \(date)"
            case (let source?, nil): dated = source
            case (nil, let date?): dated = phrases.sourceNotStated(day: date)
            case (nil, nil): return nil
            }
            return seen.insert(dated).inserted ? dated : nil
        }
    }

    /// What, where and when, for the second line of a caption, in sentences: `Home care, £ per hour, 2026/27.`
    ///
    /// - Parameter order: In which order the rows stand, where that is to be said.
    func details(order: String? = nil, phrases: RatePhrases) -> String? {
        let parts = [service, unit.text, year.map(phrases.year), order].compactMap { $0 }.filter { !$0.isEmpty }
        let first = parts.count == 1 ? parts[0].withCapital : parts.joined(separator: ", ")
        let sentences = [first, basis ?? ""].filter { !$0.isEmpty }.map(\.asSentence)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}

extension String {
    /// As the start of a sentence.
    fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }

    /// With a full stop, unless it ends in a mark that ends a sentence.
    var asSentence: String {
        let endings = [".", "!", "?"].map(\.utf8.first)
        return endings.contains(utf8.last) ? self : "\(self)."
    }
}
