internal import Datasets

/// The `unit` of a row of `figures.csv`.
struct FigureUnit {
    let unit: Unit
    let suffix: Notation.Suffix?
    /// Whether it is a year of the calendar, which has no comma.
    let isYear: Bool
    /// What an amount is for one of: `hour` of “£ per hour”.
    let per: String?

    /// Nil for a word that is no unit.
    init?(_ word: String) {
        let words = word.wording
        let per =
            words.utf8.starts(with: Self.perOne.utf8) ? words.utf8.dropFirst(Self.perOne.utf8.count) : ""[...].utf8
        let known = per.isEmpty ? words : "£"
        guard let found = Self.known.first(where: { $0.word == known }) else { return nil }
        (unit, suffix, isYear) = (found.unit, found.suffix, found.word == Self.year)
        self.per = per.isEmpty ? nil : String(Substring(per))
    }

    static let allWords = known.map(\.word) + ["\(perOne)hour and the like"]
    private static let perOne = "£ per "
    private static let year = "year"
    private static let known: [(word: String, unit: Unit, suffix: Notation.Suffix?)] = [
        ("£", .money, nil), ("£k", .money, .k), ("£m", .money, .m), ("£bn", .money, .bn), ("%", .percentage, nil),
        ("count", .count, nil), (year, .count, nil),
    ]

    /// How a result is printed: as the row's `decimals` ask for, or else with one decimal in thousands, millions and
    /// billions, and otherwise as every result is.
    func notation(decimals: Int?) -> Notation {
        if isYear { return .year }
        if let decimals { return Notation(unit, decimals: decimals, suffix: suffix) }
        return suffix == nil ? .computed(unit) : Notation(unit, decimals: 1, suffix: suffix)
    }
}
