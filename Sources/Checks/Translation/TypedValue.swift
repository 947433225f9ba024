internal import Datasets
internal import Diagnostics

/// A number, an amount, a date or a time that is typed in a text. Two are equal where they say the same, however it is
/// written.
struct TypedValue {
    enum Key: Hashable {
        case number(Rational, TypedUnit)
        case day(CalendarDate)
        /// Without a year.
        case dayOfMonth(month: Int, day: Int)
        case month(year: Int, month: Int)
        /// Of the day, in minutes from midnight.
        case time(Int)
        /// From 0 for Sunday.
        case weekday(Int)
        /// What is made of digits and is no number, such as `01685` or `3.4.1`.
        case digits(String)
    }

    let key: Key
    /// What it may be as well: 4.8m is 4.8 metres, or 4.8 million of something; 5 may be five o’clock.
    let readings: [Key]
    /// As it is written.
    let text: String
    let span: Span
}

/// What a typed number counts.
enum TypedUnit: Hashable {
    case count, pounds, euros, dollars, percentage, kilometres, miles

    /// Whether either language may leave it to the words around.
    var isDistance: Bool { self == .kilometres || self == .miles }
    var isMoney: Bool { self == .pounds || self == .euros || self == .dollars }
}

extension TypedValue: Hashable {
    static func == (left: TypedValue, right: TypedValue) -> Bool { left.key == right.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension TypedValue {
    /// The whole number that it is, without a sign or unit; nil for anything else.
    var whole: Int? {
        guard case .number(let value, .count) = key else { return nil }
        return value.wholeNumber
    }

    /// The numbers that its date is written with, and its month; nil for what is no date.
    var date: (numbers: [Int], month: Int)? {
        switch key {
        case .day(let day): ([day.day, day.year], day.month)
        case .dayOfMonth(let month, let day): ([day], month)
        case .month(let year, let month): ([year], month)
        case .number, .time, .weekday, .digits: nil
        }
    }
}
