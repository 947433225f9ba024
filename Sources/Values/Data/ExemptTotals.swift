internal import Datasets
internal import Diagnostics

extension Diagnostic {
    /// - Parameters:
    ///   - total: The row that adds up others.
    ///   - parts: The other rows that it adds up.
    fileprivate static func exemptPart(
        _ part: String, of total: String, besides parts: [String], at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: span,
            "\(part.quoted) is exempt, and the row \(total.quoted) gives it away: "
                + ([total] + parts.prefix(3)).joined(separator: " − ") + (parts.count > 3 ? " − …" : "") + " = \(part)",
            suggestion: "mark the row \(total.quoted) as exempt too, or leave it out of the file")
    }

    /// - Parameter column: The one that adds up row by row.
    fileprivate static func exemptStep(_ part: String, to row: String, in column: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: span,
            "\(part.quoted) is exempt, and the column \(column.quoted) gives it away: what stands there at \(row.quoted), "
                + "less the amount of that row and what stands in the row above = \(part)",
            suggestion: "leave the column \(column.quoted) out of the file")
    }

    /// - Parameters:
    ///   - row: What is compared with, and is worked out of all rates.
    ///   - isMean: Whether it is their mean; if not, their sum.
    fileprivate static func exemptRate(_ part: String, of row: String, isMean: Bool, at span: Span) -> Diagnostic {
        let all = isMean ? "\(row) × the number of rates" : row
        return Diagnostic(
            .exemptRow, at: span,
            "\(part.quoted) is exempt, and the row \(row.quoted) gives it away: \(all) − the rates of the others = \(part)",
            suggestion: "mark the row \(row.quoted) as exempt too, or leave it out of the file")
    }
}

/// Finds what everybody sees of a table and can work out an exempt row of it by: totals, and columns that add up row by
/// row.
struct ExemptTotals {
    private let table: DataTable
    private let exempt: Set<Int>
    private let names: [String]
    private let roles: [LineRole]
    private let columns: [Column]

    private struct Column {
        let index: Int
        /// Of the rows.
        let numbers: [Rational?]
        /// Of all rows that are amounts; nil where it is too large.
        var sum: Rational? = .zero
        /// How many these are.
        var count = 0
    }

    /// Of a longer table nobody adds up what stands further off.
    private static let longestBlock = 200

    /// - Parameters:
    ///   - table: With all rows.
    ///   - exempt: The numbers of those that are exempt, from 0.
    init(_ table: DataTable, exempt: [Int]) {
        let rows = 0..<table.rowCount
        self.table = table
        self.exempt = Set(exempt)
        names = rows.map { table.text(row: $0, column: 0) ?? "" }
        roles = names.map { LineRole(named: $0) }
        let roles = roles
        columns = table.shownColumns.dropFirst().map { index in
            let numbers = rows.map { table.text(row: $0, column: index).flatMap(WrittenNumber.parse)?.quantity.value }
            var column = Column(index: index, numbers: numbers)
            for row in rows where roles[row].isAmount && numbers[row] != nil {
                column.sum = roles[row].signed(numbers[row]).flatMap { try? column.sum?.adding($0) }
                column.count += 1
            }
            return column
        }
    }

    var faults: [Diagnostic] {
        let hidden = exempt.sorted().filter { roles[$0].isAmount }
        guard !hidden.isEmpty else { return [] }
        return names.indices.compactMap { exempt.contains($0) ? nil : total($0, hidden) } + steps
    }

    // MARK: - Totals

    /// A row that everybody sees and that adds up others, one of which is exempt; nil for any other row.
    private func total(_ row: Int, _ hidden: [Int]) -> Diagnostic? {
        let isNamed = roles[row].totalKind != nil
        let mayBeTotal = isNamed || LineName(names[row]).mayNameAll
        if let block = columns.lazy.compactMap({ block(of: row, $0, isNamed: mayBeTotal) }).first {
            let parts = block.filter(exempt.contains)
            guard parts.count == 1 else { return nil }
            return fault(parts[0], of: row, besides: block.filter { !exempt.contains($0) }.sorted())
        }
        guard isNamed, hidden.count == 1, !addsUpOthers(row) else { return nil }
        let others = names.indices.filter {
            !exempt.contains($0) && roles[$0].isAmount && ($0 < row || row < hidden[0])
        }
        return fault(hidden[0], of: row, besides: others)
    }

    private func fault(_ part: Int, of total: Int, besides others: [Int]) -> Diagnostic {
        .exemptPart(
            names[part], of: names[total], besides: others.map { names[$0] }, at: table.span(row: total, column: 0))
    }

    /// The amounts that a row adds up, or is the mean of, with an exempt one among them; nil where that is no row of such.
    ///
    /// - Parameter isNamed: Whether its name may be that of a total. Of any other it has to be all rows of the table.
    private func block(of row: Int, _ column: Column, isNamed: Bool) -> [Int]? {
        let numbers = column.numbers
        guard let total = numbers[row] else { return nil }
        let isTerm = { (other: Int) in other != row && numbers[other] != nil && roles[other].isAmount }
        let above = isNamed ? Array((0..<row).reversed().prefix(Self.longestBlock)) : []
        let below = isNamed ? Array(((row + 1)..<max(row + 1, names.count)).prefix(Self.longestBlock)) : []
        for rows in [above, below] {
            if let block = start(of: rows.filter(isTerm), giving: total, numbers) { return block }
        }
        if !isNamed, let block = all(above: row, numbers).flatMap({ isSum(of: $0, total, numbers) ? $0 : nil }) {
            return block
        }
        guard isOfAll(row, total, column) else { return nil }
        let all = names.indices.filter(isTerm)
        return (all.count > 2 || isNamed) && all.contains(where: exempt.contains) ? all : nil
    }

    /// All amounts above a row that nothing but its number calls a total; nil where none of them is exempt, or its name is
    /// one of a list that theirs are of, such as “Lot 3” below “Lot 1” and “Lot 2”.
    private func all(above row: Int, _ numbers: [Rational?]) -> [Int]? {
        guard let total = numbers[row], total.magnitude >= Self.leastTotal, row <= Self.longestBlock else { return nil }
        let rows = (0..<row).filter { numbers[$0] != nil && roles[$0].isAmount }
        let first = LineName(names[row]).words.first
        let isListed = rows.contains { LineName(names[$0]).words.first == first }
        return rows.count > 1 && !isListed && rows.contains(where: exempt.contains) ? rows : nil
    }

    private func isSum(of rows: [Int], _ total: Rational, _ numbers: [Rational?]) -> Bool {
        var sum: Rational? = .zero
        for row in rows { sum = roles[row].signed(numbers[row]).flatMap { try? sum?.adding($0) } }
        return sum == total
    }

    /// Less than that is the sum of others by chance.
    private static let leastTotal = Rational(100)

    /// Whether a number is the sum or the mean of all amounts beside it.
    private func isOfAll(_ row: Int, _ total: Rational, _ column: Column) -> Bool {
        let isAmount = roles[row].isAmount
        let own = isAmount ? roles[row].signed(total) : .zero
        let count = column.count - (isAmount ? 1 : 0)
        guard count > 1, let own, let rest = try? column.sum?.subtracting(own) else { return false }
        return rest == total || (try? rest.divided(by: Rational(count))) == total
    }

    /// As many of these rows as add up to a total, if one of them is exempt.
    private func start(of rows: [Int], giving total: Rational, _ numbers: [Rational?]) -> [Int]? {
        var sum = Rational.zero
        for (count, row) in zip(1..., rows) {
            guard let number = roles[row].signed(numbers[row]), let next = try? sum.adding(number) else { return nil }
            sum = next
            if count > 1, sum == total, rows.prefix(count).contains(where: exempt.contains) {
                return Array(rows.prefix(count))
            }
        }
        return nil
    }

    /// Whether a total adds up rows of which none is exempt.
    private func addsUpOthers(_ row: Int) -> Bool {
        columns.contains { column in
            guard let total = column.numbers[row] else { return false }
            var (sum, count) = (Rational.zero, 0)
            for other in (0..<row).reversed().prefix(Self.longestBlock) where roles[other].isAmount {
                guard !exempt.contains(other), let number = roles[other].signed(column.numbers[other]),
                    let next = try? sum.adding(number)
                else { return false }
                (sum, count) = (next, count + 1)
                if count > 1, sum == total { return true }
            }
            return false
        }
    }

    // MARK: - Columns that add up row by row

    private var steps: [Diagnostic] {
        columns.compactMap { column in
            guard addsUpRowByRow(column) else { return nil }
            let step = exempt.sorted().first { row in
                let (before, next) = (row - 1, row + 1)
                let isSeen = { (row: Int) in !exempt.contains(row) && column.numbers[row] != nil }
                return next < names.count && isSeen(next) && (before < 0 || isSeen(before))
            }
            return step.map { row in
                .exemptStep(
                    names[row], to: names[row + 1], in: table.columns[column.index].name,
                    at: table.span(row: row + 1, column: column.index))
            }
        }
    }

    /// By its name, or because all its rows do so.
    private func addsUpRowByRow(_ column: Column) -> Bool {
        if LineName(table.columns[column.index].name).namesStep { return true }
        return columns.contains { other in
            other.index != column.index && isRunningSum(column.numbers, of: other.numbers)
        }
    }

    private func isRunningSum(_ sums: [Rational?], of amounts: [Rational?]) -> Bool {
        var (last, steps) = (Rational.zero, 0)
        for (sum, amount) in zip(sums, amounts) {
            guard let sum, let amount else { continue }
            guard let next = try? last.adding(amount), next == sum else { return false }
            (last, steps) = (sum, amount == .zero ? steps : steps + 1)
        }
        return steps > 2
    }
}

extension LineRole {
    /// A number as it is added: what is taken off is below nought.
    fileprivate func signed(_ number: Rational?) -> Rational? {
        guard let number else { return nil }
        return self == .deduction && !number.isNegative ? try? Rational.zero.subtracting(number) : number
    }
}

extension LineName {
    /// “All firms”, “Both bids”, “The three together”: what may be worked out of all rows, if it comes to that.
    fileprivate var mayNameAll: Bool {
        guard let first = words.first, let last = words.last else { return false }
        return ["all", "both", "combined", "every", "overall", "sum", "together", "whole", "cumulative", "running"]
            .contains { $0 == first } || ["altogether", "combined", "sum", "together"].contains(last)
    }

    /// “Running total”, “Cumulative cost”
    fileprivate var namesStep: Bool {
        ["cumulative", "cumulatively", "running"].contains { words.contains($0) }
    }
}

extension RateTable {
    /// Rows that are only compared with, are worked out of all rates, and so give an exempt one away.
    ///
    /// - Parameter rows: Where the exempt rows stand in its file.
    func rowsGivingAway(_ rows: [Range<Int>]) -> [Diagnostic] {
        let isExempt = { (rate: Rate) in rows.contains { $0.contains(rate.span.range.lowerBound) } }
        let hidden = rates.filter(isExempt)
        guard hidden.count == 1, let part = hidden.first else { return [] }
        var sum: Rational? = .zero
        for rate in rates { sum = try? sum?.adding(rate.rate.quantity.value) }
        let mean = try? sum?.divided(by: Rational(rates.count))
        return compared.map(\.rate).filter { !isExempt($0) }.compactMap { row in
            let isSum = sum == row.rate.quantity.value
            let isMean =
                mean.map { row.rate.notation.print($0) == row.rate.notation.print(row.rate.quantity.value) } ?? false
            guard isSum || isMean || TotalKind(row.authority)?.isAverage == false else { return nil }
            return .exemptRate(part.authority, of: row.authority, isMean: !isSum, at: row.span)
        }
    }
}
