internal import Diagnostics

/// Reads one number from the start of a text.
struct NumberGrammar {
    private static let longestWhole = 15
    private static let longestFraction = 6

    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// The number, where nothing stands after it.
    mutating func number() -> WrittenNumber? {
        let isBracketed = skip("(")
        var sign = isBracketed ? .minus : readSign()
        let isMoney = skip("£")
        if isMoney, sign == nil { sign = skipMinus() ? .minus : nil }
        guard let number = unsignedNumber(isMoney: isMoney, sign: sign), !isBracketed || skip(")"), rest.isEmpty
        else { return nil }
        return number
    }

    /// The longest number without a sign at the start: `£188m`, `595%`, `1,234.5`.
    mutating func literal() -> WrittenNumber? {
        let isMoney = skip("£")
        return unsignedNumber(isMoney: isMoney, sign: nil)
    }
}

extension NumberGrammar {
    private enum Sign { case plus, minus }

    private mutating func unsignedNumber(isMoney: Bool, sign: Sign?) -> WrittenNumber? {
        guard let whole = readWhole(), let fraction = readFraction() else { return nil }
        let suffix = readSuffix(isMoney: isMoney)
        let unit: Unit = isMoney ? .money : suffix == nil && skip("%") ? .percentage : .count
        guard whole.count + (suffix?.power ?? 0) <= Self.longestWhole else { return nil }
        let places = fraction.count + (unit == .percentage ? 2 : 0) - (suffix?.power ?? 0)
        let digits = (whole + fraction).reduce(Int128(0)) { $0 * 10 + Int128($1) }
        guard let value = try? Rational.decimal(digits: sign == .minus ? -digits : digits, places: places) else {
            return nil
        }
        let notation = Notation(unit, decimals: fraction.count, suffix: suffix).typed(as: unit)
        return WrittenNumber(Quantity(value, unit), in: notation, isSigned: sign == .plus)
    }

    /// `1234` or `1,234`: groups are of three digits, and the first of a group does not begin with a nought: `0,500`
    /// is half of one in other countries.
    private mutating func readWhole() -> [UInt8]? {
        var digits = readDigits()
        guard !digits.isEmpty, digits.count == 1 || digits[0] != 0 else { return nil }
        if digits.count <= 3, digits[0] != 0 {
            while let group = readGroup() { digits += group }
        }
        return digits.count <= Self.longestWhole ? digits : nil
    }

    private mutating func readGroup() -> [UInt8]? {
        guard rest.first == UInt8(ascii: ","), rest.dropFirst().prefix(while: \.isDigit).count == 3 else { return nil }
        rest.removeFirst()
        return readDigits()
    }

    /// Without the point; empty where there is none.
    private mutating func readFraction() -> [UInt8]? {
        guard skip(".") else { return [] }
        let digits = readDigits()
        return (1...Self.longestFraction).contains(digits.count) ? digits : nil
    }

    private mutating func readDigits() -> [UInt8] {
        let digits = rest.prefix(while: \.isDigit)
        rest = rest[digits.endIndex...]
        return digits.map { $0 - UInt8(ascii: "0") }
    }

    /// A letter without a pound sign could be metres: only the words stand behind any number.
    private mutating func readSuffix(isMoney: Bool) -> Notation.Suffix? {
        let blank = [" ", "\u{A0}"].first { rest.starts(with: $0.utf8) } ?? ""
        let isWord = !blank.isEmpty
        let word = rest.dropFirst(blank.utf8.count).prefix(while: \.isLetter)
        guard isWord || isMoney, let suffix = Notation.Suffix(rawValue: String(decoding: word, as: UTF8.self)),
            suffix.isWord == isWord
        else { return nil }
        rest = rest[word.endIndex...]
        return suffix
    }

    private mutating func readSign() -> Sign? {
        if skipMinus() { return .minus }
        return skip("+") ? .plus : nil
    }

    /// A hyphen or a true minus.
    private mutating func skipMinus() -> Bool { skip("-") || skip("\u{2212}") }

    private mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }
}
