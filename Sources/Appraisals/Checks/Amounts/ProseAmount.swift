internal import Datasets
internal import Diagnostics

/// An amount of money or a percentage in a text.
struct ProseAmount {
    let quantity: Quantity
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
            if let (number, range) = amount(number, range, after: amounts.last) {
                values = values.drop { $0.upperBound <= range.lowerBound }
                let isValue = values.first.map { $0.lowerBound < range.upperBound } ?? false
                amounts.append(
                    ProseAmount(
                        quantity: number.quantity, hasSuffix: number.notation.suffix != nil, range: range,
                        isValue: isValue))
            }
            index = max(range.upperBound, index + 1)
        }
        return amounts
    }
}

extension ProseLine {
    private typealias Found = (number: WrittenNumber, range: Range<Int>)

    private func startsNumber(at index: Int) -> Bool {
        let isPound = bytes[index...].starts(with: "£".utf8)
        guard isPound || bytes[index].isDigit else { return false }
        guard index > 0, !isPound else { return true }
        let before = bytes[index - 1]
        return !before.isLetterOrDigit && before < 0x80 && !".,£".utf8.contains(before)
            || ["–", "—", "−", "“", "‘", "\u{A0}"].contains { bytes[..<index].hasSuffix($0.utf8) }
    }

    /// Where a full stop ends the sentence, the number ends before it.
    private func number(at index: Int) -> (number: WrittenNumber, length: Int)? {
        WrittenNumber.parseStart(of: bytes[index...])
            ?? WrittenNumber.parseStart(of: bytes[index...].prefix { $0 != UInt8(ascii: ".") })
    }

    /// Nil for a number that is neither money nor a percentage.
    private func amount(_ number: WrittenNumber, _ range: Range<Int>, after last: ProseAmount?) -> Found? {
        if bytes[range.upperBound...].first?.isLetterOrDigit ?? false { return lettered(number, range) }
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

    /// The unit of a number that a hyphen or dash joins to another: in `508-595%` both are percentages, in `£20–25`
    /// both are money.
    private func unitOfRange(around range: Range<Int>, after last: ProseAmount?) -> Unit? {
        for dash in ["-", "–"] {
            if let last, last.quantity.unit == .money, last.range.upperBound + dash.utf8.count == range.lowerBound,
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
