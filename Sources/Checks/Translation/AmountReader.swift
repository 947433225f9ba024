internal import Datasets
internal import Diagnostics

/// Reads what stands at the digits of a number: `£`, a minus, `million`, `y cant`.
struct AmountReader {
    let bytes: ArraySlice<UInt8>
    /// Whether they are a cell, whose sign is read as a whole.
    let isCell: Bool

    func piece(_ number: Rational, _ digits: Range<Int>) -> TypedPiece {
        let before = signs(before: digits.lowerBound)
        var amount = TypedPiece.Amount(number: before.isNegative ? number.negated : number, unit: before.unit)
        var (end, readings) = (digits.upperBound, [TypedValue.Key]())
        let letters = bytes.word(at: end)
        let attached = String(decoding: letters, as: UTF8.self).lowercased()
        if let scale = scale(after: end) {
            (amount.power, end) = (scale.power, scale.end)
        } else if let power = Self.letters[attached] {
            if amount.unit == .count, attached.utf8.count == 1 {
                // `4.8m` of something, or 4.8 metres
                readings = [.number(amount.number.scaled(by: power), .count)]
                amount.doubtfulPower = power
            } else {
                (amount.power, end) = (power, letters.endIndex)
            }
        }
        if amount.unit == .count, letters.isEmpty || end > digits.upperBound, let named = unit(after: end) {
            (amount.unit, end) = (named.unit, named.end)
            amount.power += named.power
        } else if amount.unit == .count, ["p", "c"].contains(attached) {
            // `12c` may be a place as well.
            if attached == "c" { readings = [amount.key] }
            (amount.unit, amount.power, end) = (.pounds, -2, letters.endIndex)
        } else if amount.unit == .count, attached == "km" {
            (amount.unit, end) = (.kilometres, letters.endIndex)
        } else if ["s", "au"].contains(attached), digits.count == 2, let year = amount.number.wholeNumber {
            // `80s` and `1980au`
            readings = [.number(Rational(year + (year < 30 ? 2_000 : 1_900)), .count)]
        }
        return bracketed(
            TypedPiece(
                content: .value(amount.key), readings: readings, amount: amount, range: before.start..<end,
                digits: digits))
    }
}

extension AmountReader {
    private func signs(before digits: Int) -> (start: Int, unit: TypedUnit, isNegative: Bool) {
        var (start, unit) = (digits, TypedUnit.count)
        // `£-4,800` is written too.
        if !isCell, ["£-", "€-"].contains(where: { bytes[..<start].ends(with: $0) }) { start -= 1 }
        let isTurned = start < digits
        for (sign, named) in Self.signs where bytes[..<start].ends(with: sign) {
            (start, unit) = (start - sign.utf8.count, named)
            break
        }
        let minus = minus(before: start)
        return (start - minus, unit, minus > 0 || isTurned)
    }

    /// How many bytes of a minus stand before an amount; none for a dash between two.
    private func minus(before start: Int) -> Int {
        for sign in ["\u{2212}", "-", "\u{2013}"] where bytes[..<start].ends(with: sign) {
            let before = bytes[..<(start - sign.utf8.count)].last
            let isAtStart = before == nil || before == .space || before == UInt8(ascii: "(")
            if sign == "\u{2212}" || !isCell && isAtStart { return sign.utf8.count }
        }
        return 0
    }

    /// `(£1.2m)` is less than nothing where a sentence does not end before it: “a change of (£1.2m)”. Elsewhere it may be
    /// an aside: “the cost (£1.2m)”.
    private func bracketed(_ piece: TypedPiece) -> TypedPiece {
        let range = piece.range
        guard !isCell, let amount = piece.amount, !amount.number.isNegative, range.upperBound < bytes.endIndex,
            bytes[range.upperBound] == UInt8(ascii: ")"), bytes[..<range.lowerBound].ends(with: "(")
        else { return piece }
        var piece = piece
        let negated = TypedPiece.Amount(number: amount.number.negated, unit: amount.unit, power: amount.power)
        let before = bytes[..<(range.lowerBound - 1)]
        guard amount.unit.isMoney, Self.wordsOfAmounts.contains(where: { before.ends(with: " \($0) ") }) else {
            piece.readings.append(negated.key)
            return piece
        }
        (piece.content, piece.amount) = (.value(negated.key), negated)
        piece.range = (range.lowerBound - 1)..<(range.upperBound + 1)
        return piece
    }

    private func scale(after end: Int) -> (power: Int, end: Int)? {
        guard end < bytes.endIndex, bytes[end] == .space || bytes[end] == UInt8(ascii: "-") else { return nil }
        let letters = bytes.word(at: end + 1)
        let word = String(decoding: letters, as: UTF8.self).lowercased()
        if let power = Self.scales[word] { return (power, letters.endIndex) }
        // `£4.8 m`
        guard word.utf8.count == 1, bytes[end] == .space, let power = Self.letters[word],
            signs(before: digitsStart(before: end)).unit != .count
        else { return nil }
        return (power, letters.endIndex)
    }

    private func digitsStart(before end: Int) -> Int {
        end - bytes[..<end].reversed().prefix { $0.isDigit || ".,".utf8.contains($0) }.count
    }

    /// `%`, `per cent`, `y cant`, `pounds`, `o bunnoedd`
    private func unit(after end: Int) -> (unit: TypedUnit, power: Int, end: Int)? {
        guard end < bytes.endIndex else { return nil }
        if bytes[end] == UInt8(ascii: "%") { return (.percentage, 0, end + 1) }
        guard bytes[end] == .space || bytes[end] == UInt8(ascii: "-") else { return nil }
        for (words, unit, power) in Self.units {
            for word in words { if let behind = bytes.end(of: word, at: end + 1) { return (unit, power, behind) } }
        }
        return nil
    }

    private static let signs: [(String, TypedUnit)] = [
        ("£", .pounds), ("£ ", .pounds), ("€", .euros), ("€ ", .euros), ("$", .dollars),
    ]
    /// What stands behind one of these is no aside.
    private static let wordsOfAmounts = [
        "is", "was", "are", "were", "be", "of", "by", "to", "from", "at", "yw", "ydy", "oedd", "bydd", "fydd", "o", "i",
        "at", "yn",
    ]
    private static let scales = [
        "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12, "mil": 3, "fil": 3,
        "miliwn": 6, "filiwn": 6, "biliwn": 9, "triliwn": 12, "driliwn": 12,
    ]
    /// Those that stand at the digits.
    private static let letters = scales.merging(["k": 3, "m": 6, "b": 9]) { first, _ in first }
    private static let units: [(words: [String], unit: TypedUnit, power: Int)] = [
        (
            [
                "%", "per cent", "percent", "percentage point", "percentage points", "y cant", "pwynt canran",
                "bwynt canran", "phwynt canran", "o bwyntiau canran",
            ], .percentage, 0
        ),
        (["pound", "pounds", "punt", "bunt", "phunt", "o bunnoedd", "o bunnau"], .pounds, 0),
        (["euro", "euros", "ewro", "ewros", "o ewros"], .euros, 0),
        (["dollar", "dollars", "doler", "ddoler", "o ddoleri"], .dollars, 0),
        (["km", "kilometre", "kilometres", "cilomedr", "gilomedr", "chilomedr", "o gilomedrau"], .kilometres, 0),
        (["mile", "miles", "milltir", "filltir", "o filltiroedd"], .miles, 0),
        (["pence", "penny", "ceiniog", "geiniog", "cheiniog", "o geiniogau"], .pounds, -2),
    ]
}
