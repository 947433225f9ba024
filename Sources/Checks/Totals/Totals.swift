internal import Datasets
package import Diagnostics
internal import Markdown
internal import Papers
internal import Values

extension Rule {
    package static let totalDisagrees = Rule(
        "total-disagrees", .error, "A total in a table is not the sum of its rows or columns.", canBeAccepted: true,
        example: .text(
            """
            | Service | Cost |
            |---|---:|
            | Care at home | £120,000 |
            | Day care | £30,000 |
            | Total | £160,000 |
            """,
            mended: """
                | Service | Cost |
                |---|---:|
                | Care at home | £120,000 |
                | Day care | £30,000 |
                | Total | £150,000 |
                """))
    package static let totalRounding = Rule(
        "total-rounding", .warning, "A total differs from the sum of its rows by no more than their rounding.",
        canBeLowered: true, canBeAccepted: true,
        example: .text(
            """
            | Service | Cost |
            |---|---:|
            | Care at home | £1.3m |
            | Day care | £0.4m |
            | Total | £1.8m |
            """,
            mended: """
                | Service | Cost |
                |---|---:|
                | Care at home | £1.34m |
                | Day care | £0.44m |
                | Total | £1.78m |
                """))
    package static let averageDisagrees = Rule(
        "average-disagrees", .warning, "An average in a table is not the mean of its rows.", canBeLowered: true,
        canBeAccepted: true,
        example: .text(
            """
            | Provider | Rate |
            |---|---:|
            | Harbour Care | £21.00 |
            | Meadow Homes | £23.00 |
            | Average | £22.50 |
            """,
            mended: """
                | Provider | Rate |
                |---|---:|
                | Harbour Care | £21.00 |
                | Meadow Homes | £23.00 |
                | Weighted by hours | £22.50 |
                """))
    package static let averageOutside = Rule(
        "average-outside", .error, "An average in a table is lower than all of its rows, or higher.",
        canBeAccepted: true,
        example: .text(
            """
            | Provider | Hours | Hourly cost |
            |---|---:|---:|
            | Harbour Care | 100 | £21.00 |
            | Meadow Homes | 300 | £23.00 |
            | Average | | £25.20 |
            """,
            mended: """
                | Provider | Hours | Hourly cost |
                |---|---:|---:|
                | Harbour Care | 100 | £21.00 |
                | Meadow Homes | 300 | £23.00 |
                | Average | | £22.50 |
                """))
}

/// Checks totals and averages, in the tables of the texts and in the data that they show.
struct Totals: NodeCheck {
    static let rules: [Rule] = [.totalDisagrees, .totalRounding, .averageDisagrees, .averageOutside]
    static let kinds: NodeKinds = [.table]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {
        // Without an exempt row nothing adds up; all rows are checked for the exempt edition.
        for table in reading.data.tables where !reading.data.exemptData.cuts(table: table.name) { check(table.table) }
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        let rows = text.tree.children(of: node).map { Array(text.tree.children(of: $0)) }
        guard let head = rows.first, rows.count > 2 else { return }
        let words = { (cell: NodeID) in text.printedWords(ofCell: cell) }
        let heads = head.map(words)
        let body = rows.dropFirst()
        let labels = body.map { TotalsGrid.label(of: $0.prefix(3).map(words)) }
        let endsUnnamed = labels.last?.isEmpty ?? false && rows.last.map { text.tree.looksLikeTotals($0) } ?? false
        guard TotalsGrid.hasTotals(heads: heads, labels: labels, endsUnnamed: endsUnnamed) else { return }
        let grid = TotalsGrid(heads: heads, texts: body.map { $0.map(words) }, endsUnnamed: endsUnnamed)
        for fault in TotalSearch(grid).faults {
            let cell = rows[fault.row + 1][fault.column]
            findings.append(.total(fault, at: text.tree.span(of: cell), reference: nil).in(grid.currency))
        }
    }

    private mutating func check(_ table: DataTable) {
        let heads = table.columns.map(\.name)
        let rows = 0..<table.rowCount
        let labels = rows.map { table.nameForSums(ofRow: $0) }
        guard rows.count > 1, rows.count <= Self.mostRows, TotalsGrid.hasTotals(heads: heads, labels: labels) else {
            return
        }
        let texts = rows.map { row in heads.indices.map { table.text(row: row, column: $0) ?? "" } }
        let grid = TotalsGrid(heads: heads, texts: texts)
        for fault in TotalSearch(grid).faults {
            let reference = table.reference(row: fault.row, column: fault.column)
            let span = table.span(row: fault.row, column: fault.column)
            findings.append(.total(fault, at: span, reference: reference).in(grid.currency))
        }
    }

    /// A longer table is a register, and no page shows all of it.
    private static let mostRows = 2_000
}

extension Diagnostic {
    fileprivate static func total(_ fault: TotalSearch.Fault, at span: Span, reference: String?) -> Diagnostic {
        let place = reference.map { " (\($0))" } ?? ""
        let gives = fault.total.notation.print(fault.gives)
        switch fault.kind {
        case .disagrees:
            return Diagnostic(
                .totalDisagrees, at: span,
                "\(fault.sum) is \(fault.exactly), and the table says \(fault.total.printed)\(place)",
                suggestion: "mend the total, or the amount that is wrong")
        case .rounding:
            return Diagnostic(
                .totalRounding, at: span,
                "\(fault.sum) is \(fault.exactly), and the table says \(fault.total.printed)\(place)",
                suggestion: "write one more decimal, or accept it and say that the amounts are rounded")
        case .average:
            return Diagnostic(
                .averageDisagrees, at: span,
                "the mean of the \(fault.terms.count) amounts above is \(gives), and the table says \(fault.total.printed)\(place)",
                suggestion: "mend it, or say in the row’s name how the average is weighted")
        case .outside:
            let notation = fault.total.notation
            let (lowest, highest) = (fault.terms.lowest ?? .zero, fault.terms.highest ?? .zero)
            return Diagnostic(
                .averageOutside, at: span,
                "the \(fault.terms.count) amounts above lie between \(notation.print(lowest)) and \(notation.print(highest)), and the table says that their average is \(fault.total.printed)\(place)",
                suggestion: "mend it, or the amount that is wrong")
        }
    }
}

extension Diagnostic {
    /// The same with the sign of another currency for its amounts.
    fileprivate func `in`(_ currency: String?) -> Diagnostic {
        guard let currency else { return self }
        let message = message.split(separator: "£", omittingEmptySubsequences: false).joined(separator: currency)
        return Diagnostic(rule, at: place, message, suggestion: suggestion, fix: fix, notes: notes)
    }
}

extension TotalSearch.Fault {
    /// `£120,000 + £30,000`, or how many amounts there are.
    fileprivate var sum: String {
        guard terms.count <= AmountSum.mostKept else {
            return "the sum of the \(terms.count) amounts \(isOfRow ? "above" : "before it")"
        }
        let takesOff = terms.count == 2 && terms.difference == gives
        return terms.first.enumerated().map { index, term in
            let isNegative = term.quantity.value.isNegative
            let printed = term.notation.print(term.quantity.value.magnitude)
            return index == 0 ? term.printed : " \(isNegative != takesOff ? "\u{2212}" : "+") \(printed)"
        }.joined()
    }

    /// With the decimals that show how it differs from the total.
    fileprivate var exactly: String {
        let notation = total.notation
        let decimals = ([total] + terms.first).map(\.notation.decimals).max() ?? notation.decimals
        return Notation(notation.unit, decimals: decimals, suffix: notation.suffix).print(gives)
    }
}

extension MarkdownTree {
    /// Whether a row has no name, and all that it has stands in bold.
    fileprivate func looksLikeTotals(_ row: [NodeID]) -> Bool {
        guard let first = row.first, inside(first).isEmpty else { return false }
        let filled = row.filter { !inside($0).isEmpty }
        return !filled.isEmpty
            && filled.allSatisfy { cell in
                let bold = inside(cell).lowerBound
                return self[bold].kind == .strong && behind(bold) == behind(cell)
            }
    }
}

extension PaperText {
    /// The words of a cell with the values of its names.
    fileprivate func printedWords(ofCell cell: NodeID) -> String {
        var bytes: [UInt8] = []
        for node in tree.inside(cell) {
            guard tree[node].kind == .text || tree[node].kind == .inlineCode else { continue }
            var next = tree.textRange(of: node).lowerBound
            for value in marks.values[node] ?? [] {
                bytes += tree.text[next..<value.place.lowerBound]
                bytes += value.lines.joined(separator: " ").utf8
                next = value.place.upperBound
            }
            bytes += tree.text[next..<tree.textRange(of: node).upperBound]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
