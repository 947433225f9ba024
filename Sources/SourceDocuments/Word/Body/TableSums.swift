/// The sums that Word worked out in a table when its fields were renewed last.
struct TableSums {
    private struct Sum {
        let shown: String
        let formula: String
        let row: Int
        let column: Int
        let place: SourcePlace
    }

    /// The texts of the cells, row by row.
    private var rows: [[String]] = []
    private var sums: [Sum] = []

    mutating func enterRow() { rows.append([]) }

    mutating func add(_ text: String) {
        if !rows.isEmpty { rows[rows.count - 1].append(text) }
    }

    mutating func expect(_ shown: String, of formula: String, at place: SourcePlace) {
        guard let row = rows.indices.last else { return }
        sums.append(Sum(shown: shown, formula: formula, row: row, column: rows[row].count, place: place))
    }

    /// What is wrong with them. Others than sums of a row or a column are not looked at.
    var doubts: [SourceDoubt] {
        sums.prefix(Self.most).compactMap { sum in
            let cells: [String]
            switch sum.formula.uppercased() {
            case "SUM(ABOVE)":
                cells = rows[..<sum.row].reversed().prefix(Self.most).map {
                    $0.count > sum.column ? $0[sum.column] : ""
                }
            case "SUM(LEFT)": cells = rows[sum.row].prefix(sum.column).reversed()
            default: return nil
            }
            var total = 0
            for cell in cells {
                guard let number = Self.number(cell) else { break }
                total += number
            }
            guard let shown = Self.number(sum.shown), shown != total else { return nil }
            return SourceDoubt(
                "this cell shows \(sum.shown.trimmingBlanks), and its sum is now \(Self.text(total)): press Ctrl+A and F9 in "
                    + "Word, look whether it is right, and save", at: sum.place)
        }
    }

    private static let most = 500

    /// In ten thousandths, so that sums are exact.
    private static func number(_ text: String) -> Int? {
        var digits = text.trimmingBlanks.filter { !"£$€, ".contains($0) }[...]
        let isNegative = digits.hasPrefix("-") || digits.hasPrefix("(") && digits.hasSuffix(")")
        digits = digits.drop { "-(".contains($0) }
        if digits.hasSuffix(")") { digits = digits.dropLast() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.count <= 2, digits.utf8.count <= 14,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.utf8.count <= 4,
            let number = Int(whole + fraction + String(repeating: "0", count: 4 - fraction.utf8.count))
        else { return nil }
        return isNegative ? -number : number
    }

    private static func text(_ number: Int) -> String {
        var fraction = String(String(abs(number) % 10_000 + 10_000).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (number < 0 ? "-" : "") + String(abs(number) / 10_000) + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
