package import Diagnostics

/// A formula of a sheet whose stored value is a number.
package struct SheetFormula: Sendable {
    /// From 1.
    package let row: Int
    /// From 1.
    package let column: Int
    /// Which of the texts it has.
    package let text: Int
    /// How far its cell lies from the one that the text was written for.
    package let rowShift: Int
    package let columnShift: Int
    /// The value in the file.
    package let stored: Double
}

/// What the cells of one column hold, the numbers as the file has them.
package struct SheetColumn: Sendable {
    /// In ascending order.
    package fileprivate(set) var rows: [Int32] = []
    package fileprivate(set) var values: [Double] = []

    /// In place of a text or a yes or no.
    package static let noNumber = Double.nan
    /// In place of what nobody can say: an error, a formula without its value.
    package static let unknown = Double.infinity
}

/// The formulas of a sheet and the cells that they may name, hidden ones as well.
package struct SheetFormulas: Sendable {
    package private(set) var formulas: [SheetFormula] = []
    /// From A on, with an empty one at the start, so that they are found by their numbers.
    package private(set) var columns: [SheetColumn] = []
    /// Whether the stored values may be none, since the workbook says that they are still to be worked out.
    package private(set) var areToBeWorkedOut = false
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// The text and the cell of each shared formula. Only looked up, never listed.
    private var shared: [Int: (text: Int, place: CellReference)] = [:]
    /// Where the cells that are seen stand in the text of the sheet.
    var text: SheetText?

    init() {}
}

extension SheetFormulas {
    /// The text of a formula, without the sign of equality.
    package func text(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    /// Where a formula stands; nil for one that is hidden, or outside what is read.
    package func span(of formula: SheetFormula) -> Span? {
        guard let text, let span = text.seenSpan(CellReference(row: formula.row, column: formula.column)) else {
            return nil
        }
        return span
    }

    /// The decimal that a spreadsheet means by a number, as its digits and how many of them stand behind the point; nil
    /// for what is no number.
    package static func decimal(_ value: Double) -> (digits: Int, places: Int)? {
        guard value.isFinite, let decimal = CellDecimal(value.description) else { return nil }
        guard let digits = Int(String(decoding: decimal.digits.isEmpty ? [0x30] : decimal.digits, as: UTF8.self)) else {
            return nil
        }
        return (decimal.isNegative ? -digits : digits, decimal.places)
    }

    mutating func add(_ value: Double, at place: CellReference) {
        let row = Int32(truncatingIfNeeded: place.row)
        while columns.count <= place.column { columns.append(SheetColumn()) }
        columns[place.column].rows.append(row)
        columns[place.column].values.append(value)
    }

    /// - Parameters:
    ///   - text: Empty where another cell has it.
    ///   - share: The number by which cells share it.
    mutating func add(_ text: [UInt8], share: Int?, stored: Double, at place: CellReference) {
        var (index, origin) = (ends.count, place)
        if text.isEmpty {
            guard let share, let known = shared[share] else { return }
            (index, origin) = known
        } else {
            bytes += text
            ends.append(bytes.count)
            if let share, shared[share] == nil { shared[share] = (index, place) }
        }
        formulas.append(
            SheetFormula(
                row: place.row, column: place.column, text: index, rowShift: place.row - origin.row,
                columnShift: place.column - origin.column, stored: stored))
    }

    /// Whether the text that cells share stood above.
    func knows(_ share: Int?) -> Bool { share.map { shared[$0] != nil } ?? false }

    /// Puts cells that stand in the file in another order into that of the sheet. Without formulas nobody asks for them.
    mutating func finish(areToBeWorkedOut: Bool) {
        self.areToBeWorkedOut = areToBeWorkedOut
        if formulas.isEmpty { columns = [] }
        for (number, column) in columns.enumerated()
        where !zip(column.rows, column.rows.dropFirst()).allSatisfy({ $0 < $1 }) {
            let order = column.rows.indices.sorted { column.rows[$0] < column.rows[$1] }
            columns[number] = SheetColumn(rows: order.map { column.rows[$0] }, values: order.map { column.values[$0] })
        }
    }
}

extension SheetPart {
    /// The formulas of the sheet, with where they stand in its text; nil where there are none.
    func formulas(in text: SheetText) -> SheetFormulas? {
        guard !formulas.formulas.isEmpty else { return nil }
        var formulas = formulas
        formulas.text = text
        return formulas
    }
}
