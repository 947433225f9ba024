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
        if isMoney {
            // As a spreadsheet shows its format “Accounting”: the pound sign at the left of the cell.
            skipBlanks()
            if sign == nil { sign = skipMinus() ? .minus : nil }
        }
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
        let digits = whole.followed(by: fraction)
        guard let value = try? Rational.decimal(digits: sign == .minus ? -digits : digits, places: places) else {
            return nil
        }
        let notation = Notation(unit, decimals: fraction.count, suffix: suffix).typed(as: unit)
        return WrittenNumber(Quantity(value, unit), in: notation, isSigned: sign == .plus)
    }

    /// `1234` or `1,234`: groups are of three digits, and the first of a group does not begin with a nought: `0,500`
    /// is half of one in other countries.
    private mutating func readWhole() -> Digits? {
        let beginsWithNought = rest.first == UInt8(ascii: "0")
        var digits = readDigits()
        guard digits.count > 0, digits.count == 1 || !beginsWithNought else { return nil }
        if digits.count <= 3, !beginsWithNought {
            while let group = readGroup() { digits.append(group) }
        }
        return digits.count <= Self.longestWhole ? digits : nil
    }

    private mutating func readGroup() -> Digits? {
        guard rest.first == UInt8(ascii: ",") else { return nil }
        var grammar = NumberGrammar(rest.dropFirst())
        let digits = grammar.readDigits()
        guard digits.count == 3 else { return nil }
        rest = grammar.rest
        return digits
    }

    /// Without the point; empty where there is none.
    private mutating func readFraction() -> Digits? {
        guard skip(".") else { return Digits() }
        let digits = readDigits()
        return (1...Self.longestFraction).contains(digits.count) ? digits : nil
    }

    private mutating func readDigits() -> Digits {
        var digits = Digits()
        while let byte = rest.first, byte.isDigit {
            digits.append(byte - UInt8(ascii: "0"))
            rest.removeFirst()
        }
        return digits
    }

    /// A letter without a pound sign could be metres: only the words stand behind any number.
    private mutating func readSuffix(isMoney: Bool) -> Notation.Suffix? {
        guard !rest.isEmpty else { return nil }
        var grammar = self
        let isWord = grammar.skip(" ") || grammar.skip("\u{A0}")
        guard isWord || isMoney, let suffix = grammar.readWord(), suffix.isWord == isWord else { return nil }
        self = grammar
        return suffix
    }

    private mutating func readWord() -> Notation.Suffix? {
        let word = rest.prefix(while: \.isLetter)
        rest = rest[word.endIndex...]
        return word.isEmpty ? nil : Notation.Suffix(rawValue: String(decoding: word, as: UTF8.self))
    }

    private mutating func readSign() -> Sign? {
        if skipMinus() { return .minus }
        return skip("+") ? .plus : nil
    }

    /// A hyphen or a true minus.
    private mutating func skipMinus() -> Bool { skip("-") || skip("\u{2212}") }

    private mutating func skipBlanks() { rest = rest.drop(while: \.isBlank) }

    private mutating func skip(_ sign: StaticString) -> Bool {
        let isNext = sign.withUTF8Buffer { bytes in
            bytes.count <= rest.count && bytes.indices.allSatisfy { rest[rest.startIndex + $0] == bytes[$0] }
        }
        if isNext { rest = rest.dropFirst(sign.utf8CodeUnitCount) }
        return isNext
    }
}

/// Some digits of a number.
private struct Digits {
    /// What they make; worth nothing where there are more than are read.
    private var value = 0
    private(set) var count = 0

    mutating func append(_ digit: UInt8) {
        value = value &* 10 &+ Int(digit)
        count += 1
    }

    mutating func append(_ group: Digits) {
        value = value &* 1_000 &+ group.value
        count += group.count
    }

    /// What the digits make with the others behind them.
    func followed(by others: Digits) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<others.count { power *= 10 }
        return Int128(value) * power + Int128(others.value)
    }
}
