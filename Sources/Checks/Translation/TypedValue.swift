internal import Datasets
internal import Diagnostics

/// A number, an amount or a date that is typed in a text. Two are equal where they say the same, however it is written.
struct TypedValue {
    enum Key: Hashable {
        case number(Rational, Unit)
        case day(CalendarDate)
        /// Without a year.
        case dayOfMonth(month: Int, day: Int)
        case month(year: Int, month: Int)
        /// What is made of digits and is no number, such as `01685` or `3.4.1`.
        case digits(String)
    }

    let key: Key
    /// As it is written.
    let text: String
    let span: Span
    /// What it may be as well: 4.8m is 4.8 metres, or 4.8 million of something.
    let scaled: Rational?
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

    /// The number that it is, whatever it counts.
    var number: Rational? { if case .number(let value, _) = key { value } else { nil } }

    /// The same, where nothing says what it counts.
    var plainNumber: Rational? { if case .number(let value, .count) = key { value } else { nil } }

    /// The numbers that its date is written with, and its month; nil for what is no date.
    var date: (numbers: [Int], month: Int)? {
        switch key {
        case .day(let day): ([day.day, day.year], day.month)
        case .dayOfMonth(let month, let day): ([day], month)
        case .month(let year, let month): ([year], month)
        case .number, .digits: nil
        }
    }
}
