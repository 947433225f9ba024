internal import Datasets

/// What is typed in a segment and not in its Welsh, and the other way round, without what only the two languages write
/// otherwise.
struct TypedDifference {
    private let there: TypedSegments.Words
    private let here: TypedSegments.Words
    private var lacking: [TypedValue]
    private var over: [TypedValue]

    init(_ there: TypedSegments.Words, _ here: TypedSegments.Words, isCell: Bool) {
        (self.there, self.here) = (there, here)
        (lacking, over) = (there.values.lacking(in: here.values), here.values.lacking(in: there.values))
        excuse(isCell: isCell)
        // A translator may name a day once more, or once less.
        if there.weekdays.count == here.weekdays.count {
            lacking += there.weekdays.without(here.weekdays)
            over += here.weekdays.without(there.weekdays)
        }
    }

    private mutating func excuse(isCell: Bool) {
        guard !isNone else { return }
        excuseReadings()
        if !isNone { excuseDates() }
        if !isNone { excuseWords() }
        if !isCell, lacking.isEmpty || over.isEmpty, (lacking + over).allSatisfy(\.isSmall) {
            (lacking, over) = ([], [])
        }
    }

    /// What differs all the same.
    var left: (there: [TypedValue], here: [TypedValue]) { (lacking, over) }

    private var isNone: Bool { lacking.isEmpty && over.isEmpty }
}

extension TypedDifference {
    /// `£20–25` and `£20 i £25`; `4.8m` and `4.8 miliwn`; `17:30` and `5.30yp`
    private mutating func excuseReadings() {
        pairOff {
            [$0.key]
        } with: {
            [$0.key] + $0.readings
        }
        pairOff {
            $0.readings
        } with: {
            [$0.key]
        }
        excuseDistances()
    }

    /// “12 miles” and “12”, where the words around say what is counted.
    private mutating func excuseDistances() {
        func plain(_ value: TypedValue) -> [Rational] {
            if case .number(let number, .count) = value.key { [number] } else { [] }
        }
        func distance(_ value: TypedValue) -> [Rational] {
            if case .number(let number, let unit) = value.key, unit.isDistance { [number] } else { [] }
        }
        pairOff(plain, with: distance)
        pairOff(distance, with: plain)
    }

    /// Takes away what the text lacks and the Welsh has besides where one of these is the same, one for one.
    private mutating func pairOff<Key: Hashable>(
        _ keys: (TypedValue) -> [Key], with welshKeys: (TypedValue) -> [Key]
    ) {
        guard !isNone else { return }
        var places: [Key: [Int]] = [:]
        for (index, value) in over.enumerated().reversed() {
            for key in welshKeys(value) { places[key, default: []].append(index) }
        }
        var taken: Set<Int> = []
        lacking.removeAll { value in
            for key in keys(value) {
                while let place = places[key]?.popLast() { if taken.insert(place).inserted { return true } }
            }
            return false
        }
        over = over.indices.filter { !taken.contains($0) }.map { over[$0] }
    }
}

extension TypedDifference {
    /// “8 December and 9 December 2026” and “8 a 9 Rhagfyr 2026”: the same days and years, and no other month.
    private mutating func excuseDates() {
        guard (lacking + over).contains(where: { $0.date != nil }) else { return }
        // Dates that say as much as one another in both, and not the same, are other dates.
        guard lacking.map(\.form).counts != over.map(\.form).counts else { return }
        let (days, welshDays) = (lacking.partsOfDates, over.partsOfDates)
        let (known, welshKnown) = (there.values.numbersInDates, here.values.numbersInDates)
        let isSame =
            days.without(welshDays).allSatisfy { welshKnown.contains($0) && $0 > Self.lastDay }
            && welshDays.without(days).allSatisfy { known.contains($0) && $0 > Self.lastDay }
        guard isSame, months(of: lacking, areIn: here), months(of: over, areIn: there) else { return }
        lacking.removeAll { $0.date != nil || $0.whole != nil }
        over.removeAll { $0.date != nil || $0.whole != nil }
    }

    private static let lastDay = 31

    private func months(of values: [TypedValue], areIn other: TypedSegments.Words) -> Bool {
        values.compactMap { $0.date?.month }.allSatisfy { month in
            // In Welsh the month has the name of the season.
            other.months.contains(month)
                || month == MonthNames.october && other.lines.contains { NumberWords.has("autumn", in: $0) }
        }
    }
}

extension TypedDifference {
    /// “Three” and “3”
    private mutating func excuseWords() {
        if !over.isEmpty {
            let words = NumberWords(there.lines, isWelsh: false)
            (over, lacking) = over.without(saidIn: words, beside: lacking)
        }
        if !lacking.isEmpty {
            let words = NumberWords(here.lines, isWelsh: true)
            (lacking, over) = lacking.without(saidIn: words, beside: over)
        }
    }
}

extension TypedValue {
    /// How much of a date it says.
    fileprivate enum Form: Hashable { case day, dayOfMonth, month, other }

    fileprivate var form: Form {
        switch key {
        case .day: .day
        case .dayOfMonth: .dayOfMonth
        case .month: .month
        case .number, .time, .weekday, .digits: .other
        }
    }

    /// Whether it is a number that texts often say in a word.
    fileprivate var isSmall: Bool { whole.map { (0...20).contains($0) } ?? false }
}

extension [TypedValue] {
    /// Those that others do not have as often. Which of equal ones these are cannot be told, so each may be all that the
    /// others may be.
    fileprivate func lacking(in others: [TypedValue]) -> [TypedValue] {
        let left = without(others)
        guard !left.isEmpty else { return [] }
        let readings = Dictionary(grouping: self, by: \.key).mapValues { equals in
            var known: Set<TypedValue.Key> = []
            return equals.flatMap(\.readings).filter { known.insert($0).inserted }
        }
        return left.map { value in
            TypedValue(key: value.key, readings: readings[value.key] ?? [], text: value.text, span: value.span)
        }
    }

    /// Days, years and plain numbers.
    fileprivate var partsOfDates: [Int] { flatMap { $0.date?.numbers ?? $0.whole.map { [$0] } ?? [] } }

    fileprivate var numbersInDates: Set<Int> { Set(partsOfDates) }
}
