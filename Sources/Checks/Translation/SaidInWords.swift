internal import Datasets
internal import Diagnostics

extension [TypedValue] {
    /// Those that the other text does not say in words; and without what stands there for the whole of a fraction: “14 awr a
    /// hanner” is 14.5.
    ///
    /// - Parameter others: What the other text has besides.
    func without(saidIn words: NumberWords, beside others: [TypedValue]) -> (left: [TypedValue], others: [TypedValue]) {
        var wholes = PlacedWholes(others)
        let left = filter { value in
            switch value.key {
            case .number(let number, let unit):
                if words.say(number, unit) { return false }
                guard unit == .count, let (whole, share) = number.parts, words.shares.contains(share)
                else { return true }
                return !wholes.take(whole) && whole != 0 && !words.wholes.contains(whole)
            case .time(let minutes):
                let hours = words.hours(of: minutes)
                return !hours.contains { wholes.take($0) } && !words.say(minutes, hours)
            default: return true
            }
        }
        return (
            left,
            wholes.taken.isEmpty ? others : others.indices.filter { !wholes.taken.contains($0) }.map { others[$0] }
        )
    }
}

/// The plain whole numbers among what is typed.
private struct PlacedWholes {
    private var places: [Int: [Int]] = [:]
    private(set) var taken: Set<Int> = []

    init(_ values: [TypedValue]) {
        for (index, value) in values.enumerated().reversed() {
            if let whole = value.whole { places[whole, default: []].append(index) }
        }
    }

    /// Whether there was one still.
    mutating func take(_ whole: Int) -> Bool {
        guard let place = places[whole]?.popLast() else { return false }
        taken.insert(place)
        return true
    }
}

extension NumberWords {
    /// Whether they say a number, and where it is money or a percentage, that as well.
    fileprivate func say(_ number: Rational, _ unit: TypedUnit) -> Bool {
        let isNamed =
            switch unit {
            case .count, .kilometres, .miles: true
            case .pounds, .euros, .dollars: number.isZero || hasMoney
            case .percentage: number.isZero || hasPercentages
            }
        if isNamed, let whole = number.wholeNumber, wholes.contains(whole) { return true }
        guard unit == .percentage, let share = try? number.divided(by: .hundred) else { return false }
        return shares.contains(share)
    }

    /// “Bump o’r gloch”, “half past five”, “chwarter i chwech”, “hanner dydd”
    fileprivate func say(_ minutes: Int, _ hours: [Int]) -> Bool {
        minutes % 1440 == 0 && hasMidnight || minutes == 720 && hasNoon || hours.contains { wholes.contains($0) }
    }

    /// The hours that a time is told with: the one before it, or, past half of it, the one behind.
    fileprivate func hours(of minutes: Int) -> [Int] {
        let (hour, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        // “Half past”, “quarter to”, “twenty past”
        guard rest == 0 || !shares.isEmpty || !wholes.isDisjoint(with: [5, 10, 20, 25]) else { return [] }
        return (rest > 30 ? [hour, hour + 1] : [hour]).flatMap { [$0 % 12, $0 % 12 + 12] }.filter { $0 > 0 }
    }
}

extension Rational {
    /// The whole number below it, and what is left; nil for a number without more.
    fileprivate var parts: (whole: Int, share: Rational)? {
        guard !isWhole, !isNegative, let rounded = try? rounded(toPlaces: 0), let near = rounded.wholeNumber
        else { return nil }
        let whole = rounded > self ? near - 1 : near
        return (try? subtracting(Rational(whole))).map { (whole, $0) }
    }
}
