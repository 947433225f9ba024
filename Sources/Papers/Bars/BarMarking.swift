internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// Finds the tables that are to carry bars, and works out which of their columns do.
struct BarMarking {
    private(set) var diagnostics: [Diagnostic] = []
    private let data: PaperData
    private let settings: DataSettings

    init(_ data: PaperData, settings: DataSettings) {
        (self.data, self.settings) = (data, settings)
    }

    /// - Parameter text: With its values, blocks and captions.
    mutating func mark(_ text: inout PaperText) {
        var marks = text.marks
        var asked: Set<Int> = []
        for entry in text.marks.captions.all {
            guard let request = entry.value.bars else { continue }
            asked.insert(request.span.range.lowerBound)
            mark(entry.node, of: text, request, in: &marks)
        }
        var ofFiles = 0
        for entry in text.marks.blocks.all {
            guard case .table(let name) = entry.value.block, let request = settings.bars(of: name) else { continue }
            if let caption = text.marks.captions[entry.node]?.bars {
                diagnostics.append(.barsTwice(at: caption.span, setting: request.span))
            } else {
                mark(entry.node, of: text, request, in: &marks)
                ofFiles += 1
            }
        }
        if asked.count + ofFiles > 0 { text = text.with(marks: marks) }
        for (_, attributes) in text.tree.allAttributes
        where (attributes.asksForBars || attributes.asksForShares) && !asked.contains(attributes.span.range.lowerBound)
        {
            diagnostics.append(.barsMisplaced(at: attributes.span))
        }
    }
}

extension BarMarking {
    private mutating func mark(_ node: NodeID, of text: PaperText, _ request: BarRequest, in marks: inout Marks) {
        if request.isOfShares, text.tree[node].kind == .table {
            var table = text.table(node)
            if let shares = table.shares(request) { marks.shares.set(shares, of: node) }
            diagnostics += table.diagnostics
        } else if request.isOfShares {
            diagnostics.append(.sharesOfFile(at: request.span))
        } else if text.tree[node].kind == .table {
            let columns = columns(request, of: text.table(node))
            if !columns.isEmpty { marks.bars.set(columns, of: node) }
        } else if let placed = text.marks.blocks[node], case .table(let name) = placed.block {
            guard let table = data.table(named: name) else { return }
            let columns = columns(request, of: BarColumns(table))
            marks.blocks.set(PlacedBlock(name: placed.name, block: placed.block, bars: columns), of: node)
        } else if text.marks.blocks.contains(node) || text.tree[node].kind != .paragraph || text.isImageAlone(node) {
            diagnostics.append(.barsMisplaced(at: request.span))
        }
    }

    private mutating func columns(_ request: BarRequest, of table: BarColumns) -> [BarColumn] {
        var table = table
        let columns = table.columns(request)
        diagnostics += table.diagnostics
        return columns
    }
}

extension PaperText {
    fileprivate func table(_ table: NodeID) -> BarColumns {
        let rows = tree.children(of: table).map { row in
            tree.children(of: row).map { BarColumns.Cell(text: words(of: $0), span: tree.span(of: $0)) }
        }
        let sums = tree.children(of: table).dropFirst().enumerated().filter { _, row in
            tree.children(of: row).first { _ in true }.map(isBold) ?? false
        }
        return BarColumns(
            heads: rows.first.map { $0.map(\.text) } ?? [], rows: Array(rows.dropFirst()), sums: Set(sums.map(\.offset))
        )
    }

    /// Whether all of a cell is bold, as in the row of a sum.
    private func isBold(_ cell: NodeID) -> Bool {
        guard let only = tree.inside(cell).first, tree.behind(only) == tree.behind(cell) else { return false }
        return tree[only].kind == .strong
    }
}

extension BarColumns {
    fileprivate init(_ table: DataTable) {
        let columns = table.columns.indices
        let rows = (0..<table.rowCount).map { row in
            columns.map { Cell(text: table.cell(row: row, column: $0).trimmed, span: table.span(row: row, column: $0)) }
        }
        self.init(heads: columns.map { table.columns[$0].name }, rows: rows, sums: [])
    }
}
