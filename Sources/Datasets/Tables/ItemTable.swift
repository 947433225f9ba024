internal import Diagnostics

/// Gathers the items of JSON or YAML into a table: a key becomes a column where it first stands.
struct ItemTable {
    private(set) var diagnostics: [Diagnostic] = []
    private let source: SourceFile
    private let limits: DataLimits
    private var columns: [DataColumn] = []
    private var indices: [[UInt8]: Int] = [:]
    /// Each column's name as it first stands: most items have their keys in one order and spelling, and then nothing
    /// needs to be looked up.
    private var spellings: [String] = []
    private var rows = DataRows()
    private var header: Range<Int>?
    /// How many items there were, blank ones included.
    private var number = 0
    /// The cells of the item that is being read, by column, with the places of their keys.
    private var cells: [(cell: DataRows.Cell, key: Range<Int>)?] = []
    /// Which columns that item has.
    private var filled: [Int] = []
    private var isBlank = true
    /// How many faults that item has.
    private var faults = 0

    init(_ source: SourceFile, limits: DataLimits) {
        self.source = source
        self.limits = limits
    }
}

extension ItemTable {
    /// The item that is being read, or that was read last: `item 7`.
    var place: String { RowNaming.items.row(number) }

    /// `item 7, rate`
    func place(of key: String) -> String {
        RowNaming.items.cell(number, column: 0, name: key.withoutBlanksAround)
    }

    mutating func begin() {
        number += 1
        for column in filled { cells[column] = nil }
        filled.removeAll(keepingCapacity: true)
        isBlank = true
        faults = 0
    }

    /// Reports a fault of the item that is being read, unless it has more than anybody reads.
    mutating func report(_ diagnostic: Diagnostic) {
        faults += 1
        if faults <= Rule.mostPrinted { diagnostics.append(diagnostic) }
    }

    /// - Parameters:
    ///   - keyRange: The key with its quotes.
    ///   - text: What the cell says.
    ///   - range: The cell with its quotes.
    mutating func add(key: String, at keyRange: Range<Int>, text: String, at range: Range<Int>) {
        guard columns.count <= limits.columns else { return }
        let column = column(of: key, at: keyRange)
        if let first = cells[column]?.key {
            report(.duplicateColumn(key, at: Span(source, keyRange), first: Span(source, first), place(of: key)))
            return
        }
        cells[column] = (cell(text, at: range), keyRange)
        filled.append(column)
        isBlank = isBlank && text.withoutBlanksAround.isEmpty
    }

    /// - Returns: False when there are more items or columns than are allowed, which has been reported then.
    mutating func end(_ range: Range<Int>) -> Bool {
        if header == nil { header = range }
        guard !isBlank || faults > 0 || columns.count > limits.columns else { return true }
        let width = (filled.max() ?? -1) + 1
        rows.append(
            number: number, range: range, isFaulty: faults > 0, cells: cells[..<width].map { $0?.cell ?? .missing })
        let excess = columns.count > limits.columns ? ("columns", limits.columns) : rows.excess(over: limits)
        guard let excess else { return true }
        diagnostics.append(.dataTooMany(excess.0, limit: excess.1, at: Span(source, range), place))
        return false
    }

    /// Nil, with a finding, when there were no items with keys.
    ///
    /// - Parameter whole: The list.
    mutating func table(_ whole: Range<Int>) -> DataTable? {
        guard let header, !columns.isEmpty else {
            if diagnostics.isEmpty { diagnostics.append(.noItems(at: Span(source, whole))) }
            return nil
        }
        return DataTable(source, columns: columns, header: header, headerNumber: 1, rows: rows, naming: .items)
    }
}

extension ItemTable {
    private mutating func column(of name: String, at range: Range<Int>) -> Int {
        let next = filled.last.map { $0 + 1 } ?? 0
        if next < spellings.count, spellings[next].utf8.elementsEqual(name.utf8) { return next }
        let key = Array(DataColumn.key(name).utf8)
        if let index = indices[key] { return index }
        let column = DataColumn(name, index: columns.count, span: Span(source, range))
        if let hidden = hiddenCode(in: name, at: range) { report(hidden) }
        if key.isEmpty { report(.emptyHeader(at: column.span, place)) }
        indices[key] = columns.count
        columns.append(column)
        spellings.append(name)
        cells.append(nil)
        return columns.count - 1
    }

    /// Codes for hidden characters are not seen by who looks for the characters themselves.
    private mutating func cell(_ text: String, at range: Range<Int>) -> DataRows.Cell {
        let bytes = source.bytes[range]
        if text.utf8.elementsEqual(bytes) { return DataRows.Cell(range, form: DataRows.Cell.plain) }
        if range.count >= 2, text.utf8.elementsEqual(bytes.dropFirst().dropLast()) {
            return DataRows.Cell(range, form: DataRows.Cell.quoted)
        }
        if let hidden = hiddenCode(in: text, at: range) { report(hidden) }
        return rows.cell(text, at: range)
    }

    private func hiddenCode(in text: String, at range: Range<Int>) -> Diagnostic? {
        guard HiddenCharacters.find(in: source, range: range).isEmpty else { return nil }
        let bytes = Array(text.utf8)
        let hidden = HiddenCharacters.find(in: SourceFile(path: "", bytes: bytes), range: 0..<bytes.count).first
        guard let scalar = hidden?.place.span?.text.unicodeScalars.first else { return nil }
        return .hiddenCharacter(scalar, at: Span(source, range))
    }
}
