internal import Diagnostics

/// A number as an author typed it, which is printed as it was typed: with its suffix and decimals, but with thousands
/// commas and a true minus.
package struct WrittenNumber: Sendable, Hashable {
    package let quantity: Quantity
    package let notation: Notation
    /// Whether a plus was typed, which then is printed too.
    private let isSigned: Bool

    package init(_ quantity: Quantity, in notation: Notation, isSigned: Bool = false) {
        self.quantity = quantity
        self.notation = notation
        self.isSigned = isSigned
    }

    package var printed: String {
        isSigned ? notation.printSigned(quantity.value) : notation.print(quantity.value)
    }

    /// Reads `21.87`, `£21.87`, `1,234.50`, `-5`, `−£5.00`, `£-5`, `+2.7%`, `(1,234)`, `£188m`, `£12.5 million`,
    /// `£4.8bn`, `£12.5k`, `330%`, `£ 21.87` and the like; nil for anything else. Blanks around are ignored. A number
    /// has at most 15 digits before the point, also when its suffix is written out, and 6 after it; no nought before
    /// other digits.
    package static func parse(_ text: String) -> WrittenNumber? {
        parse(trimmed: text.bytesWithPlainBlanks.trimmingBlanks())
    }

    static func parse(trimmed bytes: ArraySlice<UInt8>) -> WrittenNumber? {
        var grammar = NumberGrammar(bytes)
        return grammar.number()
    }

    /// The longest number without a sign at the start of a text, as it stands in a formula, and how many bytes it
    /// takes; nil when there is none.
    package static func parseStart(of bytes: ArraySlice<UInt8>) -> (number: WrittenNumber, length: Int)? {
        var grammar = NumberGrammar(bytes)
        return grammar.literal().map { ($0, bytes.count - grammar.rest.count) }
    }

    /// The number in a place where all count the same: a plain `330` is £330 in a column of money and 330% in one of
    /// percentages. Nil when the number counts something else.
    package func `as`(_ unit: Unit) -> WrittenNumber? {
        if quantity.unit == unit { return self }
        guard quantity.unit == .count, unit == .money || notation.suffix == nil,
            let value = unit == .money ? quantity.value : try? quantity.value.divided(by: .hundred)
        else { return nil }
        return WrittenNumber(Quantity(value, unit), in: notation.typed(as: unit), isSigned: isSigned)
    }

    /// A plain number read as money in thousands, millions or billions: 188 becomes £188m. Nil for a number that says
    /// itself what it counts, and where that is too large.
    package func asMoney(in suffix: Notation.Suffix) -> WrittenNumber? {
        guard quantity.unit == .count, notation.suffix == nil,
            let factor = try? Rational.decimal(digits: 1, places: -suffix.power),
            let value = try? quantity.value.multiplied(by: factor)
        else { return nil }
        return WrittenNumber(
            Quantity(value, .money), in: Notation(.money, decimals: notation.decimals, suffix: suffix),
            isSigned: isSigned)
    }

    /// The same number, printed in another way.
    package func printed(in notation: Notation) -> WrittenNumber {
        WrittenNumber(quantity, in: notation, isSigned: isSigned)
    }

    /// Without the nought that programs write behind a large whole number when they save a table: 52000.0 is 52,000.
    package var withoutSavedNought: WrittenNumber {
        let isLarge = quantity.value.magnitude >= Rational(1_000)
        guard quantity.unit == .count, notation.suffix == nil, notation.decimals == 1, isLarge, quantity.value.isWhole
        else { return self }
        return printed(in: Notation(.count, decimals: 0))
    }
}

extension Notation {
    /// Money with a single decimal is printed with two: a spreadsheet drops the nought of £21.50.
    func typed(as unit: Unit) -> Notation {
        Notation(unit, decimals: unit == .money && suffix == nil && decimals == 1 ? 2 : decimals, suffix: suffix)
    }
}

extension String {
    /// A no-break space is a blank like any other: Word types it for the author.
    var bytesWithPlainBlanks: ArraySlice<UInt8> {
        let bytes = Array(utf8)
        guard let first = bytes.firstRange(ofBytes: "\u{A0}".utf8) else { return bytes[...] }
        var plain = bytes[..<first.lowerBound]
        var rest = bytes[first.lowerBound...]
        while let next = rest.firstRange(ofBytes: "\u{A0}".utf8) {
            plain += rest[..<next.lowerBound] + [.space]
            rest = rest[next.upperBound...]
        }
        return plain + rest
    }
}
