internal import Datasets
internal import Diagnostics
internal import Settings
internal import Values

/// Works out which columns of one table carry bars, and what they show.
struct BarColumns {
    /// One that rows are named by, without amounts of its own, is the first.
    struct Cell {
        let text: String
        let span: Span
    }

    let heads: [String]
    /// Without the row of heads; each from its first cell.
    let rows: [[Cell]]
    /// Rows that are sums of others: next to theirs no other amount could be seen.
    let sums: Set<Int>
    var diagnostics: [Diagnostic] = []

    init(heads: [String], rows: [[Cell]], sums: Set<Int>) {
        (self.heads, self.rows) = (heads, rows)
        let named = rows.indices.filter { index in
            guard let kind = rows[index].first.flatMap({ LineRole(named: $0.text).totalKind }) else { return false }
            return !kind.isAverage
        }
        self.sums = sums.union(named)
    }

    /// Those that a caption or a setting asks for.
    mutating func columns(_ request: BarRequest) -> [BarColumn] {
        guard let names = request.columns else { return allOfNumbers(request) }
        var columns: [BarColumn] = []
        var rest = names[...]
        while let first = rest.first {
            if let (index, count) = column(namedBy: rest) {
                if let column = column(index, asked: first.span) { columns.append(column) }
                rest = rest.dropFirst(count)
            } else {
                diagnostics.append(
                    .barsUnknownColumn(first.value, at: first.span, among: heads.dropFirst().filter { !$0.isEmpty }))
                rest = rest.dropFirst()
            }
        }
        return columns
    }
}

extension BarColumns {
    /// The name of a column may hold a comma: `Rate, £ per hour`.
    private func column(namedBy names: ArraySlice<Located<String>>) -> (index: Int, count: Int)? {
        for count in (1...min(names.count, Self.mostCommas + 1)).reversed() {
            let name = names.prefix(count).map(\.value).joined(separator: ", ").wording
            let index = heads.indices.dropFirst().first { heads[$0].wording == name }
            if let index { return (index, count) }
        }
        return nil
    }

    private static let mostCommas = 5

    private mutating func allOfNumbers(_ request: BarRequest) -> [BarColumn] {
        let columns = heads.indices.dropFirst().compactMap { index -> BarColumn? in
            guard case .amounts(let amounts, _) = read(index) else { return nil }
            return BarColumn(index: index, amounts: amounts)
        }
        if columns.isEmpty, !losesNumbers { diagnostics.append(.barsWithoutNumbers(at: request.span)) }
        return columns
    }

    private mutating func column(_ index: Int, asked: Span) -> BarColumn? {
        switch read(index) {
        case .amounts(let amounts, _): return BarColumn(index: index, amounts: amounts)
        case .lost: break
        case .none: diagnostics.append(.barsEmptyColumn(heads[index], at: asked))
        case .words(let cell):
            diagnostics.append(.barsNoNumber(cell.text, in: heads[index], at: cell.span, asked: asked))
        case .mixed(let cell): diagnostics.append(.barsMixedUnits(in: heads[index], at: cell.span, asked: asked))
        }
        return nil
    }

    /// Whether the value of any cell is not there, so that nobody knows which columns hold numbers.
    var losesNumbers: Bool {
        heads.indices.dropFirst().contains { if case .lost = read($0) { true } else { false } }
    }

    /// What the cells of a column hold.
    enum Content {
        /// By rows; nil for none, and for a sum.
        case amounts([Rational?], Unit)
        /// A name of a value that is not there, which is a fault of its own.
        case lost
        /// No number at all.
        case none
        case words(Cell)
        /// A number that counts something else than those above.
        case mixed(Cell)
    }

    func read(_ column: Int) -> Content {
        var amounts: [Rational?] = []
        var unit: Unit?
        for (index, row) in rows.enumerated() {
            guard column < row.count else {
                amounts.append(nil)
                continue
            }
            switch NumberCell.parse(row[column].text) {
            case nil: return row[column].text.utf8.starts(with: "{{".utf8) ? .lost : .words(row[column])
            case .none?: amounts.append(nil)
            case .number(let number)?:
                if let unit, unit != number.quantity.unit { return .mixed(row[column]) }
                unit = number.quantity.unit
                amounts.append(sums.contains(index) ? nil : number.quantity.value)
            }
        }
        guard let unit, amounts.contains(where: { $0 != nil }) else { return .none }
        return .amounts(amounts, unit)
    }
}
