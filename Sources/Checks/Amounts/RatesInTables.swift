internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Papers
internal import Values

/// Compares a column of rates in a typed table with the data: a row a council.
struct RatesInTables: NodeCheck {
    // The one that text breaks too.
    static let rules: [Rule] = []
    static let kinds: NodeKinds = [.table]
    private(set) var findings: [Diagnostic] = []
    private let tables: [RateTable]
    /// Made for the first table that may hold rates.
    private lazy var rates = RatesInProse(tables)

    init(_ reading: borrowing PaperReading) {
        tables = reading.data.rates
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        guard !tables.isEmpty else { return }
        let rows = text.tree.children(of: node).map { Array(text.tree.children(of: $0)) }
        guard let head = rows.first, let column = column(of: head, in: text) else { return }
        for row in rows.dropFirst() where column < row.count {
            let cell = row[column]
            let council = Array(text.tree.plainText(of: row[0]).utf8)[...].withPlainSigns
            let written = text.tree.plainText(of: cell).withSingleBlanks
            // A name in the cell is the data's own.
            guard !text.tree.inside(cell).contains(where: text.marks.values.contains),
                let number = WrittenNumber.parse(written), number.quantity.unit != .count,
                let rate = rates.differing(from: number, council: council)
            else { continue }
            findings.append(.proseDiffers(at: text.tree.span(of: cell), written, rate.rate, of: rate.table))
        }
    }

    /// The only column of rates; nil where there are several, or where its head speaks of a year.
    private func column(of head: [NodeID], in text: PaperText) -> Int? {
        let found = head.indices.dropFirst().filter { index in
            let words = text.tree.plainText(of: head[index]).utf8
                .split { !$0.isLetterOrDigit }.map { String(decoding: $0.map(\.lowercased), as: UTF8.self) }
            return words.contains("rate") || words.contains("hourly") || words.contains("rates")
        }
        guard found.count == 1, let index = found.first else { return nil }
        return text.tree.plainText(of: head[index]).utf8.contains(where: \.isDigit) ? nil : index
    }
}
