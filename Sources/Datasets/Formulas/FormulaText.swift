internal import Diagnostics
internal import Workbooks

/// A formula as a message shows it: for the cell that it stands in, with a blank at each side of its signs.
enum FormulaText {
    static func printed(_ formula: SheetFormula, of sheet: SheetFormulas) -> String {
        let text = sheet.text(formula.text)
        var (bytes, index): ([UInt8], Int) = ([], text.startIndex)
        while index < text.endIndex, bytes.count < mostBytes {
            let isWithin =
                bytes.last.map { $0.isLetterOrDigit || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: ".") } ?? false
            if !isWithin, let name = CellName(text, at: index) {
                let (row, column) = name.place.shifted(rows: formula.rowShift, columns: formula.columnShift)
                bytes += "\(SheetCell.letters(column))\(row)".utf8
                index = name.end
                continue
            }
            let byte = text[index]
            let isSign = "+-*/".utf8.contains(byte) && (bytes.last.map { $0.endsValue } ?? false)
            bytes += isSign ? [.space, byte, .space] : [byte]
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self) + (index < text.endIndex ? " …" : "")
    }

    private static let mostBytes = 100
}

extension UInt8 {
    /// Whether a sign behind it stands between two values.
    fileprivate var endsValue: Bool { isLetterOrDigit || self == UInt8(ascii: ")") || self == UInt8(ascii: "%") }
}
