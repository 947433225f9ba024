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

    /// Leaves what stands in a range.
    mutating func crop(to range: CellRange) {
        rows.removeAll { !range.rows.contains($0) }
        columns = columns.filter { range.columns.contains($0) }
        underMerges.removeAll { !range.contains($0) }
        formatted.removeAll { !range.contains($0) }
    }

    var isEmpty: Bool { rows.isEmpty && columns.isEmpty && underMerges.isEmpty && formatted.isEmpty }
}

/// The comments that are found on a sheet.
struct CommentList {
    var cells: [CellReference] = []
    /// Whether there are any of which nobody can say where they stand.
    var hasOthers = false
}

/// What a workbook hides, in words.
struct HiddenList {
    /// Nil when it hides nothing.
    let words: String?

    /// On one sheet.
    init(_ hidden: HiddenCells, on sheet: String, comments: CommentList) {
        let parts = [
            Self.list(hidden.rows.map(String.init), "row", "rows"),
            Self.list(hidden.columns.sorted().map(SheetCell.letters), "column", "columns"),
            Self.list(hidden.underMerges.map(\.text), "a cell under a merged one,", "cells under merged ones,"),
            Self.list(
                hidden.formatted.map(\.text), "a cell whose format shows nothing,", "cells whose format shows nothing,"),
            Self.list(comments.cells.map(\.text), "a comment on", "comments on"),
            comments.hasOthers ? "comments" : nil,
        ]
        let list = parts.compactMap(\.self).joined(separator: "; ")
        words = list.isEmpty ? nil : "on the sheet \(sheet.quoted) \(list)"
    }

    /// In the workbook as a whole.
    init(sheets: [String], hasLinks: Bool) {
        let parts = [
            Self.list(sheets.map(\.quoted), "the sheet", "the sheets"), hasLinks ? "links to other workbooks" : nil,
        ]
        let list = parts.compactMap(\.self).joined(separator: "; ")
        words = list.isEmpty ? nil : list
    }

    /// Nil for no names.
    private static func list(_ names: [String], _ one: String, _ many: String) -> String? {
        guard !names.isEmpty else { return nil }
        let shown = names.prefix(most).joined(separator: ", ") + (names.count > most ? " …" : "")
        return "\(names.count == 1 ? one : many) \(shown)"
    }

    private static let most = 12
}

extension CellReference {
    var text: String { "\(SheetCell.letters(column))\(row)" }
}
