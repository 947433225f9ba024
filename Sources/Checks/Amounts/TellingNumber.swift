internal import Datasets
internal import Diagnostics

/// A number by the digits that tell it from others, without the noughts at its ends: 0.78 million is 78 and four places.
struct TellingNumber: Hashable {
    let digits: Int
    /// How many noughts follow; below nought behind a point.
    let power: Int

    /// How many digits it has: so many that an equal number is hardly another one, from three.
    var count: Int { Self.length(of: digits) }

    /// Whether it is ten thousand or more.
    var isLarge: Bool { count + power > 4 }

    /// - Parameter power: How many noughts follow these digits.
    fileprivate init(_ digits: Int, power: Int) {
        var (digits, power) = (digits, power)
        while digits != 0, digits.isMultiple(of: 10) { (digits, power) = (digits / 10, power + 1) }
        self.digits = digits
        self.power = power
    }

    /// Nil for what has more digits than anybody types. A percentage counts in hundredths.
    init?(_ quantity: Quantity) {
        let text = quantity.value.magnitude.decimalText(places: Self.mostPlaces)
        let parts = text.utf8.split(separator: UInt8(ascii: "."))
        guard let digits = Int(text.utf8.filter(\.isDigit).map { String(UnicodeScalar($0)) }.joined()) else {
            return nil
        }
        let places = parts.count > 1 ? parts[1].count : 0
        self.init(digits, power: (quantity.unit == .percentage ? 2 : 0) - places)
    }

    /// Rounded to fewer digits; nil where it has no more than these.
    func rounded(to count: Int) -> TellingNumber? {
        let excess = self.count - count
        guard excess > 0 else { return nil }
        let step = (0..<excess).reduce(1) { step, _ in step * 10 }
        return TellingNumber((digits + step / 2) / step, power: power + excess)
    }

    private static let mostPlaces = 8

    private static func length(of digits: Int) -> Int { digits == 0 ? 0 : String(digits).utf8.count }
}

/// A number in a text, whether or not a sign says what it counts: `£0.78 million`, `777,123 pounds`, `12.5%`, `4,250`.
struct NumberInText {
    let number: TellingNumber
    /// Nil where nothing says it.
    let unit: Unit?
    /// Where it stands in the bytes of the text, with its signs.
    let range: Range<Int>
    /// Whether it may be the number of a year.
    let mayBeYear: Bool
}

extension ArraySlice<UInt8> {
    /// The numbers of a text with plain signs, in order. What may be one with blanks between its thousands comes before
    /// the numbers that it may be as well.
    var numbersInText: [NumberInText] {
        var (numbers, index) = ([NumberInText](), startIndex)
        while index < endIndex {
            guard self[index].isDigit else {
                index += 1
                continue
            }
            if let end = endOfThousands(at: index), let number = numberInText(index..<end) { numbers.append(number) }
            let end = endOfNumber(at: index)
            if let number = numberInText(index..<end) { numbers.append(number) }
            index = end
        }
        return numbers
    }

    /// Digits, with commas and points between them.
    private func endOfNumber(at start: Int) -> Int {
        var end = start
        while end < endIndex {
            let goesOn = ".,".utf8.contains(self[end]) && end + 1 < endIndex && self[end + 1].isDigit
            guard self[end].isDigit || goesOn else { break }
            end += 1
        }
        return end
    }

    /// Of `398 401` and `398'401.50`, as Word and other countries write it; nil for any other number.
    private func endOfThousands(at start: Int) -> Int? {
        let first = self[start...].prefix(while: \.isDigit)
        guard first.count < 4, first.first != 0x30 else { return nil }
        guard let sign = Self.blanks.first(where: { self[first.endIndex...].starts(with: $0) }) else { return nil }
        var end = first.endIndex
        while self[end...].starts(with: sign) {
            let group = self[(end + sign.count)...].prefix(while: \.isDigit)
            if group.isEmpty { break }
            guard group.count == 3 else { return nil }
            end = group.endIndex
        }
        guard end > first.endIndex else { return nil }
        let fraction = self[end...].first == UInt8(ascii: ".") ? self[(end + 1)...].prefix(while: \.isDigit) : []
        return fraction.isEmpty ? end : fraction.endIndex
    }

    /// A blank, an apostrophe and a thin blank.
    private static let blanks = [" ", "'", "\u{2009}"].map { Array($0.utf8) }

    private func numberInText(_ range: Range<Int>) -> NumberInText? {
        let before = self[..<range.lowerBound]
        let sign = ["£", "£ ", "GBP ", "GBP"].first { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
        guard sign != nil || before.last?.isLetterOrDigit != true else { return nil }
        let written = self[range].filter { $0.isDigit || $0 == UInt8(ascii: ".") }
        let parts = written.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, written.count < 17,
            let digits = Int(String(decoding: written.filter(\.isDigit), as: UTF8.self))
        else { return nil }
        var (end, power) = (range.upperBound, parts.count > 1 ? -parts[1].count : 0)
        if let suffix = word(after: end), let noughts = Self.suffixes[suffix.word] {
            (end, power) = (suffix.end, power + noughts)
        }
        var unit: Unit? = sign == nil ? nil : .money
        if unit == nil, let follows = word(after: end), let named = Self.units[follows.word] {
            (end, unit) = (follows.end, named)
        }
        if unit == nil, self[end...].first == UInt8(ascii: "%") { (end, unit) = (end + 1, .percentage) }
        // Part of a telephone number, or of a reference
        let isPart =
            before.last == UInt8(ascii: "/") || before.last == .space && before.dropLast().last?.isDigit == true
        if isPart, unit == nil { return nil }
        // `10th` and `2b` are no numbers by themselves
        guard self[end...].first?.isLetterOrDigit != true || unit == .money else { return nil }
        let number = TellingNumber(digits, power: power)
        return NumberInText(
            number: number, unit: unit, range: (range.lowerBound - (sign?.utf8.count ?? 0))..<end,
            mayBeYear: range.count == 4 && end == range.upperBound && (1900...2100).contains(digits))
    }

    /// The word that follows, with or without a blank.
    private func word(after end: Int) -> (word: String, end: Int)? {
        let rest = self[end...].drop { $0.isBlank || $0 == UInt8(ascii: "-") }
        guard rest.startIndex - end < 2 else { return nil }
        let word = rest.prefix(while: \.isLetterOrDigit)
        guard !word.isEmpty else { return nil }
        let text = String(decoding: word.map(\.lowercased), as: UTF8.self)
        guard text == "per" else { return (text, word.endIndex) }
        let cent = self[word.endIndex...].dropFirst().prefix(while: \.isLetterOrDigit)
        return cent.map(\.lowercased).elementsEqual("cent".utf8) ? ("percent", cent.endIndex) : (text, word.endIndex)
    }

    private static let suffixes = [
        "k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "bn": 9, "billion": 9,
    ]
    private static let units: [String: Unit] = [
        "pounds": .money, "pound": .money, "gbp": .money, "sterling": .money, "quid": .money, "percent": .percentage,
    ]
}
