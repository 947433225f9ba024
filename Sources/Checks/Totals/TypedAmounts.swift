internal import Datasets
internal import Diagnostics
internal import Values

/// Reads the cells of one table as its readers do: beyond what a formula takes, amounts in another currency where the
/// table has but one, and amounts with a word in brackets that changes nothing, `£0 (no change)`.
///
/// What could be meant in two ways stays words, of which no total is checked.
struct TypedAmounts {
    /// The sign of that currency, whose amounts are read as money.
    let currency: String?
    /// Those that it stands in.
    private let columns: Set<Int>

    /// - Parameter texts: Row by row.
    init(_ texts: [[String]]) {
        var (signs, columns): (Set<String>, Set<Int>) = ([], [])
        for row in texts {
            for (column, cell) in row.enumerated().dropFirst() {
                guard let sign = Self.currency(of: cell) else { continue }
                signs.insert(sign)
                columns.insert(column)
            }
        }
        let only = signs.count == 1 ? signs.first : nil
        currency = only == "£" ? nil : only
        self.columns = currency == nil ? [] : columns
    }

    func cell(_ text: String, inColumn column: Int) -> AmountCell {
        let cell = AmountCell(text)
        switch cell {
        case .number(let number) where columns.contains(column) && number.notation.decimals == 2:
            return .number(number.as(.money) ?? number)
        case .words: break
        default: return cell
        }
        let amount = Array(text.utf8)[...].trimmingBlanks().withoutNoteSigns.withoutRemark
        guard let first = amount.first, !first.isLetter else { return cell }
        if let number = WrittenNumber.parse(String(decoding: amount, as: UTF8.self)) { return .number(number) }
        return inCurrency(amount).map { .number($0) } ?? cell
    }
}

extension TypedAmounts {
    /// The first sign of a currency in a cell.
    private static func currency(of cell: String) -> String? {
        var before: UInt8 = 0
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "$") { return "$" }
            if byte == 0xA3, before == 0xC2 { return "£" }
            if byte == 0xAC, before == 0x82 { return "€" }
            before = byte
        }
        return nil
    }

    /// `-$3.50` as −3.50. Nil for `€3.470`, which may have a comma or a point in another country.
    private func inCurrency(_ amount: ArraySlice<UInt8>) -> WrittenNumber? {
        guard let currency, let sign = amount.firstRange(ofBytes: currency.utf8) else { return nil }
        let money = amount[..<sign.lowerBound] + Array("£".utf8) + amount[sign.upperBound...]
        let number = WrittenNumber.parse(String(decoding: money, as: UTF8.self))
        return number.flatMap { $0.notation.decimals < 3 ? $0 : nil }
    }
}

extension ArraySlice<UInt8> {
    /// Without a word in brackets at the end that leaves the amount as it is.
    fileprivate var withoutRemark: ArraySlice<UInt8> {
        guard last == UInt8(ascii: ")"), let open = firstRange(ofBytes: " (".utf8) else { return self }
        let remark = self[open.upperBound...].dropLast().map(\.lowercased)
        return Self.remarks.contains { remark.elementsEqual($0.utf8) }
            ? self[..<open.lowerBound].trimmingBlanks() : self
    }

    private static var remarks: [String] {
        [
            "actual", "approx", "approx.", "confirmed", "est", "est.", "estimate", "estimated", "fixed", "forecast",
            "no change", "provisional", "rounded", "unchanged",
        ]
    }

    /// Without the signs at the end that lead to a note: `£66m*`.
    fileprivate var withoutNoteSigns: ArraySlice<UInt8> {
        var own = self
        while own.count > 1, let sign = Self.noteSigns.first(where: { own.suffix($0.count).elementsEqual($0) }) {
            own = own.dropLast(sign.count).trimmingBlanks()
        }
        return own
    }

    private static var noteSigns: [[UInt8]] { ["*", "†", "‡"].map { Array($0.utf8) } }
}
