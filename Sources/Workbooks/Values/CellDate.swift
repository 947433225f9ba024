/// A day, or a time of day, as the number of days that a spreadsheet keeps for it.
struct CellDate {
    private let days: Int
    /// Of the day, rounded once.
    private let seconds: Int
    private let form: DateForm

    /// - Returns: Nil for a day that the two ways of counting from 1900 place differently, and for one before them.
    init?(_ value: Double, countsFrom1904: Bool, form: DateForm) {
        guard value >= 0, value < Self.mostDays else { return nil }
        let total = Int((value * Self.secondsOfDay).rounded())
        let first = countsFrom1904 && form.hasDate ? Self.daysTo1904 : 0
        (days, seconds) = (total / 86_400 + first, total % 86_400)
        self.form = form
        guard countsFrom1904 || days >= Self.firstSafeDay || !form.hasDate else { return nil }
    }

    /// From 30 December 1899 to 1 January 1904.
    private static let daysTo1904 = 1_462
    private static let secondsOfDay = 86_400.0
    /// 31 December 9999.
    private static let mostDays = 2_958_466.0
    /// 1 March 1900: before it spreadsheets count a 29 February that there never was.
    private static let firstSafeDay = 61
}

extension CellDate {
    /// `2027-03-04`, `2027`, `March 2027`, `09:30`, `36:00`
    var text: String {
        if form.isElapsed { return elapsed }
        guard form.hasDate else { return time }
        let (year, month, day) = Self.civil(days)
        if form.hasYear, !form.hasMonth, !form.hasDay { return "\(year)" }
        if form.hasYear, form.hasMonth, !form.hasDay { return "\(Self.months[month - 1]) \(year)" }
        let date = "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
        return form.hasTime ? "\(date) \(time)" : date
    }

    /// The time of day that the cell does not show; nil where there is none.
    var hiddenTime: String? { form.hasDate && !form.hasTime && seconds > 0 ? time : nil }

    private var time: String {
        let minutes = "\(Self.twoDigits(seconds / 3_600)):\(Self.twoDigits(seconds / 60 % 60))"
        return form.hasSeconds ? "\(minutes):\(Self.twoDigits(seconds % 60))" : minutes
    }

    private var elapsed: String {
        let hours = days * 24 + seconds / 3_600
        let minutes = "\(hours):\(Self.twoDigits(seconds / 60 % 60))"
        return form.hasSeconds ? "\(minutes):\(Self.twoDigits(seconds % 60))" : minutes
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The date of a day counted from 30 December 1899, in the calendar of Gregory.
    private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
        // Counted from 1 March of the year 0, so that a leap day ends a year.
        let shifted = day + 693_899
        let (era, ofEra) = (shifted / 146_097, shifted % 146_097)
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        let isNext = month >= 10
        return (year + era * 400 + (isNext ? 1 : 0), isNext ? month - 9 : month + 3, ofYear - (153 * month + 2) / 5 + 1)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension DateForm {
    var hasDate: Bool { hasYear || hasMonth || hasDay }
}
