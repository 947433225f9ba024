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
        (lacking, over) = (there.values.without(here.values), here.values.without(there.values))
        guard !isNone else { return }
        excuseUnits()
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
    /// `£20–25` and `£20 i £25`; `4.8m` and `4.8 miliwn`
    private mutating func excuseUnits() {
        leaveOut(\.plainNumber, \.number)
        leaveOut(\.number, \.plainNumber)
        leaveOut(\.scaled, \.number)
        leaveOut(\.number, \.scaled)
    }

    /// Takes away what the text lacks and the Welsh has besides where both are the same by these, one for one.
    private mutating func leaveOut<Key: Hashable>(_ key: (TypedValue) -> Key?, _ welshKey: (TypedValue) -> Key?) {
        let keys = lacking.compactMap(key).common(with: over.compactMap(welshKey)).counts
        guard !keys.isEmpty else { return }
        lacking = lacking.leavingOut(keys, by: key)
        over = over.leavingOut(keys, by: welshKey)
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
        let months = Set(other.values.compactMap { $0.date?.month })
        return values.compactMap { $0.date?.month }.allSatisfy { month in
            // In Welsh the month has the name of the season.
            months.contains(month)
                || month == MonthNames.october && other.lines.contains { NumberWords.has("autumn", in: $0) }
        }
    }
}

extension TypedDifference {
    /// “Three” and “3”
    private mutating func excuseWords() {
        if over.contains(where: { $0.whole != nil }) {
            let words = there.lines.reduce(into: Set<Int>()) { $0.formUnion(NumberWords.read($1, isWelsh: false)) }
            over.removeAll { $0.whole.map(words.contains) ?? false }
        }
        if lacking.contains(where: { $0.whole != nil }) {
            let words = here.lines.reduce(into: Set<Int>()) { $0.formUnion(NumberWords.read($1, isWelsh: true)) }
            lacking.removeAll { $0.whole.map(words.contains) ?? false }
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
        case .number, .digits: .other
        }
    }

    /// Whether it is a number that texts often say in a word.
    fileprivate var isSmall: Bool { whole.map { (0...20).contains($0) } ?? false }
}

extension [TypedValue] {
    /// Days, years and plain numbers.
    fileprivate var partsOfDates: [Int] { flatMap { $0.date?.numbers ?? $0.whole.map { [$0] } ?? [] } }

    fileprivate var numbersInDates: Set<Int> { Set(partsOfDates) }

    /// Without as many as these of each.
    fileprivate func leavingOut<Key: Hashable>(_ keys: [Key: Int], by key: (TypedValue) -> Key?) -> [TypedValue] {
        var keys = keys
        return filter { value in
            guard let key = key(value), let count = keys[key], count > 0 else { return true }
            keys[key] = count - 1
            return false
        }
    }
}
