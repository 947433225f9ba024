internal import Datasets
internal import Diagnostics

/// An amount of money or a percentage in a text.
struct ProseAmount {
    /// Nil where nobody can say which amount it is: `£12.50.5`.
    let quantity: Quantity?
    /// Whether it is in thousands, millions or billions: `£188m`.
    let hasSuffix: Bool
    /// Where it stands in the bytes of the text.
    let range: Range<Int>
    /// Whether it is a value of the data.
    let isValue: Bool
}

extension ArraySlice<UInt8> {
    /// The amounts of money and the percentages in a text with plain signs, in order; a range such as `508–595%` or
    /// `£20–25` is two.
    ///
    /// - Parameter values: Where values of the data stand in it, in order.
    func amounts(values: ArraySlice<Range<Int>> = []) -> [ProseAmount] {
        var amounts: [ProseAmount] = []
        var values = values
        var index = startIndex
        while index < endIndex {
            guard self[index].isDigit || !self[index].isASCII, startsNumber(at: index),
                let (number, length) = number(at: index)
            else {
                index += 1
                continue
            }
            index += length
            guard let found = amount(number, (index - length)..<index, after: amounts.last) else { continue }
            values = values.drop { $0.upperBound <= found.range.lowerBound }
            let isValue = values.first.map { $0.lowerBound < found.range.upperBound } ?? false
            amounts.append(ProseAmount(found.number, at: found.range, isValue: isValue))
            index = found.range.upperBound
        }
        return amounts
    }
}

extension ProseAmount {
    fileprivate init(_ number: WrittenNumber?, at range: Range<Int>, isValue: Bool) {
        quantity = number?.quantity
        hasSuffix = number?.notation.suffix != nil
        self.range = range
        self.isValue = isValue
    }
}

extension ArraySlice<UInt8> {
    private typealias Found = (number: WrittenNumber?, range: Range<Int>)

    private func startsNumber(at index: Int) -> Bool {
        guard self[index].isDigit else { return isPound(at: index) }
        guard index > startIndex else { return true }
        let before = self[index - 1]
        return before.isASCII && !before.isLetterOrDigit && !".,".utf8.contains(before)
            || !before.isASCII && ["–", "—", "−", "“"].contains { self[..<index].hasSuffix($0.utf8) }
    }

    private func isPound(at index: Int) -> Bool {
        self[index] == 0xC2 && index + 1 < endIndex && self[index + 1] == 0xA3
    }

    /// Where a full stop ends the sentence, the number ends before it.
    private func number(at index: Int) -> (number: WrittenNumber, length: Int)? {
        if let number = WrittenNumber.parseStart(of: self[index...]) { return number }
        let digits = self[index...].dropFirst(isPound(at: index) ? 2 : 0).prefix {
            $0.isDigit || $0 == UInt8(ascii: ",")
        }
        guard self[digits.endIndex...].first == UInt8(ascii: ".") else { return nil }
        return WrittenNumber.parseStart(of: self[index..<digits.endIndex])
    }

    /// Nil for a number that is neither money nor a percentage.
    private func amount(_ number: WrittenNumber, _ range: Range<Int>, after last: ProseAmount?) -> Found? {
        if self[range.upperBound...].first?.isLetterOrDigit ?? false { return lettered(number, range) }
        if let spaced = spaced(number, range) { return spaced }
        if number.quantity.unit == .count, let end = endOfPerCent(after: range), let share = number.as(.percentage) {
            return (share, range.lowerBound..<end)
        }
        if number.quantity.unit == .money, let end = endOfDigits(after: range) {
            return (nil, range.lowerBound..<end)
        }
        if number.quantity.unit != .count { return (number, range) }
        return unitOfRange(around: range, after: last).flatMap { number.as($0) }.map { ($0, range) }
    }

    /// `£21.87p` and `£21.87ph` are money, `£12.5M` is `£12.5m`; `21.8l`, `10th` and `3.5.2` are no amounts.
    private func lettered(_ number: WrittenNumber, _ range: Range<Int>) -> Found? {
        let letters = self[range.upperBound...].prefix(while: \.isLetterOrDigit)
        let word = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        guard number.quantity.unit == .money, number.notation.suffix == nil else { return nil }
        if ["p", "ph"].contains(word) { return (number, range) }
        let text = String(decoding: self[range], as: UTF8.self) + word
        return WrittenNumber.parse(text).map { ($0, range.lowerBound..<letters.endIndex) }
    }

    /// `£12.50 bn`, `£12.50 m` and `£12.50 thousand` are no £12.50.
    private func spaced(_ number: WrittenNumber, _ range: Range<Int>) -> Found? {
        guard number.quantity.unit == .money, number.notation.suffix == nil,
            self[range.upperBound...].first == .space
        else { return nil }
        let letters = self[(range.upperBound + 1)...].prefix(while: \.isLetterOrDigit)
        let word = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        let suffixes = [
            "k": "k", "thousand": "k", "m": "m", "mn": "m", "million": "m", "bn": "bn", "billion": "bn",
        ]
        guard let suffix = suffixes[word] else { return nil }
        let text = String(decoding: self[range], as: UTF8.self) + suffix
        return (WrittenNumber.parse(text), range.lowerBound..<letters.endIndex)
    }

    /// `7 per cent` is `7%`; `7 per centre` is no amount.
    private func endOfPerCent(after range: Range<Int>) -> Int? {
        let rest = self[range.upperBound...]
        guard rest.first == .space else { return nil }
        for words in ["per cent", "percent"] where rest.dropFirst().starts(with: words.utf8) {
            let end = range.upperBound + 1 + words.utf8.count
            return self[end...].first?.isLetterOrDigit == true ? nil : end
        }
        return nil
    }

    /// Whether percentages may be written in words among these.
    var mayHoldPerCent: Bool { contains(bytes: "per cent".utf8) || contains(bytes: "percent".utf8) }

    /// Where more digits end that belong to a number which they make unreadable: `£12.50.5`; nil where there are none.
    private func endOfDigits(after range: Range<Int>) -> Int? {
        let rest = self[range.upperBound...]
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
                self[..<range.lowerBound].hasSuffix(dash.utf8)
            {
                return .money
            }
            guard self[range.upperBound...].starts(with: dash.utf8) else { continue }
            let next = WrittenNumber.parseStart(of: self[(range.upperBound + dash.utf8.count)...])
            if next?.number.quantity.unit == .percentage { return .percentage }
        }
        return nil
    }

    private func hasSuffix(_ suffix: String.UTF8View) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
