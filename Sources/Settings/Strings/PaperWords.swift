package import Datasets
internal import Diagnostics

/// The words that the program puts into the text of a paper itself: links without words, comparisons of rates, days,
/// and the names of places on a page.
package struct PaperWords: Sendable {
    package let references: ReferenceWords
    package let dates: DateWords
    package let places: PlaceWords
    package let rates: RateWords
    package let scores: ScoreWords
    package let switching: SwitchWords
    package let exempt: WithheldWords
    package let corrections: CorrectionWords

    package init(_ reader: inout StringsReader) {
        references = ReferenceWords(&reader)
        dates = DateWords(&reader)
        places = PlaceWords(&reader)
        rates = RateWords(&reader)
        scores = ScoreWords(&reader)
        switching = SwitchWords(&reader)
        exempt = WithheldWords(&reader)
        corrections = CorrectionWords(&reader)
    }

    /// Those of the program's own file.
    package static let english: PaperWords = {
        var reader = StringsReader()
        return PaperWords(&reader)
    }()
}

/// What something is called that is referred to.
package struct ReferenceWords: Sendable {
    private let paragraphPhrase: Phrase
    private let sectionPhrase: Phrase
    private let appendixPhrase: Phrase
    private let tablePhrase: Phrase
    private let figurePhrase: Phrase
    private let elsewherePhrase: Phrase
    /// What a link to the report says.
    package let report: String
    package let headings: HeadingWords

    init(_ reader: inout StringsReader) {
        paragraphPhrase = reader.phrase("reference-paragraph", "number")
        sectionPhrase = reader.phrase("reference-section", "number")
        report = reader.words("reference-report")
        headings = HeadingWords(&reader)
        appendixPhrase = reader.phrase("appendix", "number")
        tablePhrase = reader.phrase("table", "number")
        figurePhrase = reader.phrase("figure", "number")
        elsewherePhrase = reader.phrase("reference-elsewhere", "reference", "document")
    }

    /// `paragraph 3.4`
    package func paragraph(_ number: String) -> String { paragraphPhrase.filled(number) }

    /// `section 3`
    package func section(_ number: String) -> String { sectionPhrase.filled(number) }

    /// `Appendix 1`
    package func appendix(_ number: Int) -> String { appendixPhrase.filled(String(number)) }

    /// `Table 1`
    package func table(_ number: String) -> String { tablePhrase.filled(number) }

    /// `Figure 1`
    package func figure(_ number: String) -> String { figurePhrase.filled(number) }

    /// `Table 1 of Appendix 2`
    package func reference(_ reference: String, of document: String) -> String {
        elsewherePhrase.filled(reference, document)
    }
}

/// The headings that a page has besides the author's: links in Markdown lead to them by their words.
package struct HeadingWords: Sendable {
    package let contents: String
    package let corrections: String
    package let abbreviations: String
    package let appendices: String
    package let backgroundPapers: String
    package let figures: String
    package let pointsAccepted: String
    package let optionsCompared: String
    package let options: String

    init(_ reader: inout StringsReader) {
        contents = reader.words("contents")
        corrections = reader.words("corrections")
        abbreviations = reader.words("abbreviations")
        appendices = reader.words("appendices")
        backgroundPapers = reader.words("background-papers")
        figures = reader.words("figures-and-workings")
        pointsAccepted = reader.words("points-accepted")
        optionsCompared = reader.words("options-compared")
        options = reader.words("options")
    }
}

/// Where on a page something stands, for the schedule of figures.
package struct PlaceWords: Sendable {
    package let title: String
    /// The values of the front matter.
    package let keyFigures: String
    package let introduction: String
    package let summary: String
    /// Of the options.
    package let comparison: String
    private let paragraphPhrase: Phrase
    private let notePhrase: Phrase

    init(_ reader: inout StringsReader) {
        title = reader.words("place-title")
        keyFigures = reader.words("place-key-figures")
        introduction = reader.words("place-introduction")
        summary = reader.words("place-summary")
        comparison = reader.words("place-comparison")
        paragraphPhrase = reader.phrase("place-paragraph", "number")
        notePhrase = reader.phrase("place-note", "number")
    }

    package func paragraph(_ number: String) -> String { paragraphPhrase.filled(number) }
    /// `note 2`
    package func note(_ number: Int) -> String { notePhrase.filled(String(number)) }
}

/// How a rate stands to others.
package struct RateWords: Sendable {
    private let equal: String
    private let above: Phrase
    private let below: Phrase
    private let fromLowest: RankWords
    private let fromHighest: RankWords
    private let ordinal: OrdinalPhrase

    init(_ reader: inout StringsReader) {
        equal = reader.words("compared-equal")
        above = reader.phrase("compared-above", "percentage")
        below = reader.phrase("compared-below", "percentage")
        fromLowest = RankWords("rank", &reader)
        fromHighest = RankWords("rank-highest", &reader)
        ordinal = reader.ordinal("ordinal", "number")
    }

    /// `2.7% above`, `equal to`
    ///
    /// - Parameter part: The difference as a part of what it is compared with.
    package func comparison(by part: Rational) -> String {
        if part.isZero { return equal }
        let percentage = Notation.computed(.percentage).print(part.magnitude)
        return (part.isNegative ? below : above).filled(percentage)
    }

    /// `7th lowest`, `4th equal lowest`, `lowest`
    ///
    /// - Parameters:
    ///   - rank: Counted from 1, the lowest.
    ///   - isShared: Whether another rate has the same.
    ///   - isHighestFirst: Whether it is counted from the highest instead.
    package func rank(_ rank: Int, isShared: Bool, isHighestFirst: Bool = false) -> String {
        (isHighestFirst ? fromHighest : fromLowest).rank(rank, isShared: isShared, ordinal)
    }
}

/// The places of a ranking, counted from one of its ends.
struct RankWords: Sendable {
    private let first: String
    private let equalFirst: String
    private let ranked: Phrase
    private let equalRanked: Phrase

    /// - Parameter key: What the names of the strings begin with.
    init(_ key: String, _ reader: inout StringsReader) {
        first = reader.words("\(key)-first")
        equalFirst = reader.words("\(key)-first-shared")
        ranked = reader.phrase(key, "ordinal")
        equalRanked = reader.phrase("\(key)-shared", "ordinal")
    }

    func rank(_ rank: Int, isShared: Bool, _ ordinal: OrdinalPhrase) -> String {
        guard rank > 1 else { return isShared ? equalFirst : first }
        return (isShared ? equalRanked : ranked).filled(ordinal.filled(rank))
    }
}

/// How a day is written.
package struct DateWords: Sendable {
    /// Of twelve.
    private let months: [String]
    private let day: Phrase
    private let month: Phrase

    init(_ reader: inout StringsReader) {
        day = reader.phrase("date", "day", "month", "year")
        month = reader.phrase("month", "month", "year")
        months = Self.months.map { reader.words($0) }
    }

    /// `21 November 2026`
    package func day(_ date: CalendarDate) -> String {
        day.filled(String(date.day), months[date.month - 1], String(date.year))
    }

    /// `February 2026`
    ///
    /// - Parameter month: From 1 to 12.
    package func month(_ month: Int, of year: Int) -> String {
        self.month.filled(months.indices.contains(month - 1) ? months[month - 1] : "", String(year))
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
