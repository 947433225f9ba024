internal import Datasets
internal import Diagnostics

/// An amount of money or a percentage in a text.
struct ProseAmount {
    let quantity: Quantity
    /// Where it stands in the line's bytes.
    let range: Range<Int>
    /// Whether it is a value of the data.
    let isValue: Bool
}

extension ProseLine {
    /// The amounts of money and the percentages, in order; a range such as `508–595%` is two.
    var amounts: [ProseAmount] {
        var amounts: [ProseAmount] = []
        var index = 0
        while index < bytes.count {
            guard startsNumber(at: index), let (number, length) = WrittenNumber.parseStart(of: bytes[index...]) else {
                index += 1
                continue
            }
            let end = index + length
            if let amount = amount(number, index..<end) { amounts.append(amount) }
            index = max(end, index + 1)
        }
        return amounts
    }

    private func startsNumber(at index: Int) -> Bool {
        let isPound = bytes[index...].starts(with: "£".utf8)
        guard isPound || bytes[index].isDigit else { return false }
        guard index > 0, !isPound else { return true }
        let before = bytes[index - 1]
        return !before.isLetterOrDigit && before < 0x80 && !".,£".utf8.contains(before)
            || bytes[..<index].hasSuffix("–".utf8) || bytes[..<index].hasSuffix("−".utf8)
    }

    private func amount(_ number: WrittenNumber, _ range: Range<Int>) -> ProseAmount? {
        // `21.8l`, `10th`, `3.5.2` are no amounts.
        if let next = bytes[range.upperBound...].first, next.isLetterOrDigit { return nil }
        let isValue = values.contains { $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound }
        if number.quantity.unit != .count { return ProseAmount(quantity: number.quantity, range: range, isValue: isValue) }
        guard let shared = unitOfRange(after: range.upperBound), let quantity = number.as(shared)?.quantity else {
            return nil
        }
        return ProseAmount(quantity: quantity, range: range, isValue: isValue)
    }

    /// The unit of the number that follows a hyphen or dash: in `508-595%` both are percentages.
    private func unitOfRange(after end: Int) -> Unit? {
        for dash in ["-", "–"] where bytes[end...].starts(with: dash.utf8) {
            let rest = bytes[(end + dash.utf8.count)...]
            guard let (number, _) = WrittenNumber.parseStart(of: rest), number.quantity.unit == .percentage else {
                continue
            }
            return .percentage
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ suffix: String.UTF8View) -> Bool {
        reversed().starts(with: suffix.reversed())
    }
}
