internal import Diagnostics

/// What of a sheet holds something and is not seen when the workbook is opened.
struct HiddenCells {
    private(set) var rows: [Int] = []
    private(set) var columns: Set<Int> = []
    private(set) var underMerges: [CellReference] = []
    private(set) var formatted: [CellReference] = []

    mutating func add(row: Int) {
        if rows.last != row { rows.append(row) }
    }

    mutating func add(column: Int) { columns.insert(column) }

    mutating func add(underMerge cell: CellReference) { underMerges.append(cell) }

    /// Of a format that shows nothing.
    mutating func add(formatted cell: CellReference) { formatted.append(cell) }

    var isEmpty: Bool { rows.isEmpty && columns.isEmpty && underMerges.isEmpty && formatted.isEmpty }
}

/// What a workbook hides, in words.
struct HiddenList {
    private var parts: [String] = []

    init(_ hidden: HiddenCells) {
        add(hidden.rows.map(String.init), "row", "rows")
        add(hidden.columns.sorted().map(SheetCell.letters), "column", "columns")
        add(hidden.underMerges.map(\.text), "a cell under a merged one,", "cells under merged ones,")
        add(hidden.formatted.map(\.text), "a cell whose format shows nothing,", "cells whose format shows nothing,")
    }

    mutating func add(sheet name: String) { parts.append("the sheet \(name.quoted)") }
    mutating func addLinks() { parts.append("links to other workbooks") }
    mutating func addComments() { parts.append("comments") }

    private mutating func add(_ names: [String], _ one: String, _ many: String) {
        guard !names.isEmpty else { return }
        let shown = names.prefix(Self.most).joined(separator: ", ") + (names.count > Self.most ? " …" : "")
        parts.append("\(names.count == 1 ? one : many) \(shown)")
    }

    private static let most = 12

    /// Nil when it hides nothing.
    var words: String? { parts.isEmpty ? nil : parts.joined(separator: "; ") }
}

extension CellReference {
    var text: String { "\(SheetCell.letters(column))\(row)" }
}
