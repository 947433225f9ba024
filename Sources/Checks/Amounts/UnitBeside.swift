internal import Datasets
internal import Diagnostics

/// A unit that is written beside a value, in the bytes of its passage.
struct UnitBeside {
    /// With the blank between it and the value.
    let range: Range<Int>
    /// Whether the value brings a unit itself, so that what is written is one too many.
    let isOwn: Bool
    /// Whether the page is right for sure when it is left out.
    let isSafe: Bool
    /// Whether it says that the value counts percentage points, which is no percentage.
    let isOfPoints: Bool
}

extension UnitBeside {
    /// The sign of a currency; nil where there is none.
    init?(before value: WrittenNumber, _ bytes: ArraySlice<UInt8>) {
        let withoutBlank = bytes.last == .space ? bytes.dropLast() : bytes
        let sign = Self.currencies.first { withoutBlank.suffix($0.count).elementsEqual($0) }
        guard let sign else { return nil }
        let isPound = sign.elementsEqual(Self.currencies[0])
        guard isPound || value.quantity.unit == .money else { return nil }
        range = (withoutBlank.endIndex - sign.count)..<bytes.endIndex
        isOwn = value.quantity.unit != .count
        isSafe = isPound && value.quantity.unit == .money
        isOfPoints = false
    }

    private static let currencies = ["£", "€", "$", "GBP", "EUR", "USD"].map { Array($0.utf8) }

    /// A sign or a word behind the value; nil where there is none, or it goes well with the value.
    init?(after value: WrittenNumber, _ bytes: ArraySlice<UInt8>) {
        let isApart = bytes.first == .space
        let rest = isApart ? bytes.dropFirst() : bytes
        guard let (word, end) = Self.word(rest, isApart: isApart), let kind = Self.kinds[word] else { return nil }
        range = bytes.startIndex..<end
        isOfPoints = kind == .points
        switch (kind, value.quantity.unit) {
        case (.percent, .percentage), (.pounds, .money): (isOwn, isSafe) = (true, true)
        case (.points, .percentage): (isOwn, isSafe) = (true, false)
        case (.percent, .money): (isOwn, isSafe) = (true, false)
        case (.percent, .count): (isOwn, isSafe) = (false, false)
        case (.multiple(let power), .money): (isOwn, isSafe) = (true, Self.isTwice(power, value))
        case (.multiple(let power), .count):
            guard Self.isTwice(power, word, value, isApart: isApart) else { return nil }
            (isOwn, isSafe) = (true, value.notation.suffix?.power == power)
        default: return nil
        }
    }

    private enum Kind: Equatable {
        case percent
        case points
        case pounds
        /// The power of ten.
        case multiple(Int)
    }

    private static let kinds: [String: Kind] = [
        "%": .percent, "percent": .percent, "per cent": .percent, "points": .points, "pp": .points, "p": .pounds,
        "pounds": .pounds,
        "k": .multiple(3), "thousand": .multiple(3), "m": .multiple(6), "mn": .multiple(6), "million": .multiple(6),
        "bn": .multiple(9), "billion": .multiple(9),
    ]

    /// Whether a value has its thousands or millions already: by the same word, or by all its noughts.
    private static func isTwice(_ power: Int, _ value: WrittenNumber) -> Bool {
        if let suffix = value.notation.suffix { return suffix.power == power }
        return value.quantity.value.magnitude >= Rational(100_000)
    }

    /// The same of a count, beside which a letter may stand for something else: 120 m are metres.
    private static func isTwice(_ power: Int, _ word: String, _ value: WrittenNumber, isApart: Bool) -> Bool {
        if isApart && word.utf8.count > 2 { return value.notation.suffix != nil || isTwice(power, value) }
        guard !isApart else { return false }
        return value.notation.suffix != nil || word == "k" && value.quantity.value.magnitude >= Rational(1_000)
    }

    /// The word or sign that begins there in small letters, and where it ends. A letter alone is pence only where it
    /// follows at once.
    private static func word(_ bytes: ArraySlice<UInt8>, isApart: Bool) -> (word: String, end: Int)? {
        if bytes.first == UInt8(ascii: "%") { return ("%", bytes.startIndex + 1) }
        let perCent = bytes.prefix("per cent".utf8.count)
        let letters =
            perCent.map(\.lowercased).elementsEqual("per cent".utf8) ? perCent : bytes.prefix(while: \.isLetterOrDigit)
        guard !letters.isEmpty, !(bytes[letters.endIndex...].first?.isLetterOrDigit ?? false) else { return nil }
        let word = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        if word == "percentage" { return bytes[letters.endIndex...].endOfPoints.map { ("points", $0) } }
        guard word != "points" else { return nil }
        return isApart && word == "p" ? nil : (word, letters.endIndex)
    }
}

extension ArraySlice<UInt8> {
    /// Where “points” ends, or “point”, that follows behind a blank or a hyphen.
    fileprivate var endOfPoints: Int? {
        guard let first, first == .space || first == UInt8(ascii: "-") else { return nil }
        let word = dropFirst().prefix(while: \.isLetterOrDigit)
        let small = word.map(\.lowercased)
        return small.elementsEqual("points".utf8) || small.elementsEqual("point".utf8) ? word.endIndex : nil
    }
}
