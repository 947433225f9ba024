internal import Datasets
internal import Diagnostics

/// An amount of money or a percentage in a text.
struct ProseAmount {
    /// Nil where nobody can say which amount it is: `£12.50.5`.
    let quantity: Quantity?
    /// Whether it is in thousands, millions or billions: `£188m`.
    let hasSuffix: Bool
    /// Where it stands in the line's bytes.
    let range: Range<Int>
    /// Whether it is a value of the data.
    let isValue: Bool
}

extension ProseLine {
    /// The amounts of money and the percentages, in order; a range such as `508–595%` or `£20–25` is two.
    var amounts: [ProseAmount] {
        var amounts: [ProseAmount] = []
        var values = self.values[...]
        var index = 0
        while index < bytes.count {
            guard startsNumber(at: index), let (number, length) = number(at: index) else {
                index += 1
                continue
            }
            let range = index..<(index + length)
            var end = range.upperBound
            if let (number, range) = amount(number, range, after: amounts.last) {
                values = values.drop { $0.upperBound <= range.lowerBound }
                let isValue = values.first.map { $0.lowerBound < range.upperBound } ?? false
                amounts.append(
                    ProseAmount(
                        quantity: number?.quantity, hasSuffix: number?.notation.suffix != nil, range: range,
                        isValue: isValue))
                end = range.upperBound
            }
            index = max(end, index + 1)
        }
        return amounts
    }
}

extension ProseLine {
    private typealias Found = (number: WrittenNumber?, range: Range<Int>)

    private func startsNumber(at index: Int) -> Bool {
        let isPound = bytes[index...].starts(with: "£".utf8)
        guard isPound || bytes[index].isDigit else { return false }
        guard index > 0, !isPound else { return true }
        let before = bytes[index - 1]
        return !before.isLetterOrDigit && before < 0x80 && !".,£".utf8.contains(before)
            || ["–", "—", "−", "“"].contains { bytes[..<index].hasSuffix($0.utf8) }
    }

    /// Where a full stop ends the sentence, the number ends before it.
    private func number(at index: Int) -> (number: WrittenNumber, length: Int)? {
        WrittenNumber.parseStart(of: bytes[index...])
            ?? WrittenNumber.parseStart(of: bytes[index...].prefix { $0 != UInt8(ascii: ".") })
    }

    /// Nil for a number that is neither money nor a percentage.
    private func amount(_ number: WrittenNumber, _ range: Range<Int>, after last: ProseAmount?) -> Found? {
        if bytes[range.upperBound...].first?.isLetterOrDigit ?? false { return lettered(number, range) }
        if let spaced = spaced(number, range) { return spaced }
        if number.quantity.unit == .money, let end = endOfDigits(after: range) {
            return (nil, range.lowerBound..<end)
        }
        if number.quantity.unit != .count { return (number, range) }
        return unitOfRange(around: range, after: last).flatMap { number.as($0) }.map { ($0, range) }
    }

    /// `£21.87p` and `£21.87ph` are money, `£12.5M` is `£12.5m`; `21.8l`, `10th` and `3.5.2` are no amounts.
    private func lettered(_ number: WrittenNumber, _ range: Range<Int>) -> Found? {
        let letters = bytes[range.upperBound...].prefix(while: \.isLetterOrDigit)
        let word = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        guard number.quantity.unit == .money, number.notation.suffix == nil else { return nil }
        if ["p", "ph"].contains(word) { return (number, range) }
        let text = String(decoding: bytes[range], as: UTF8.self) + word
        return WrittenNumber.parse(text).map { ($0, range.lowerBound..<letters.endIndex) }
    }

    /// `£12.50 bn`, `£12.50 m` and `£12.50 thousand` are no £12.50.
    private func spaced(_ number: WrittenNumber, _ range: Range<Int>) -> Found? {
        guard number.quantity.unit == .money, number.notation.suffix == nil,
            bytes[range.upperBound...].first == .space
        else { return nil }
        let letters = bytes[(range.upperBound + 1)...].prefix(while: \.isLetterOrDigit)
        let word = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        let suffixes = [
            "k": "k", "thousand": "k", "m": "m", "mn": "m", "million": "m", "bn": "bn", "billion": "bn",
        ]
        guard let suffix = suffixes[word] else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self) + suffix
        return (WrittenNumber.parse(text), range.lowerBound..<letters.endIndex)
    }

    /// Where more digits end that belong to a number which they make unreadable: `£12.50.5`; nil where there are none.
    private func endOfDigits(after range: Range<Int>) -> Int? {
        let rest = bytes[range.upperBound...]
        guard let first = rest.first, ".,".utf8.contains(first), rest.dropFirst().first?.isDigit ?? false else {
            return nil
        }
        let digits = rest.prefix { $0.isDigit || ".,".utf8.contains($0) }
        return digits.lastIndex(where: \.isDigit).map { $0 + 1 }
    }

    /// The unit of a number that a hyphen or dash joins to another: in `508-595%` both are percentages, in `£20–25`
    /// both are money.
    private func unitOfRange(around range: Range<Int>, after last: ProseAmount?) -> Unit? {
        for dash in ["-", "–"] {
            if let last, last.quantity?.unit == .money, last.range.upperBound + dash.utf8.count == range.lowerBound,
                bytes[..<range.lowerBound].hasSuffix(dash.utf8)
            {
                return .money
            }
            guard bytes[range.upperBound...].starts(with: dash.utf8) else { continue }
            let next = WrittenNumber.parseStart(of: bytes[(range.upperBound + dash.utf8.count)...])
            if next?.number.quantity.unit == .percentage { return .percentage }
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ suffix: String.UTF8View) -> Bool {
        reversed().starts(with: suffix.reversed())
    }
}
