internal import Diagnostics

/// The name of a cell where it stands in a formula: `$B$3`.
struct CellName {
    let place: CellFormula.Place
    /// Behind it.
    let end: Int

    /// Nil where no cell is named, or one of another sheet.
    init?(_ text: ArraySlice<UInt8>, at start: Int) {
        var index = start
        func skipFixed() -> Bool {
            guard index < text.endIndex, text[index] == UInt8(ascii: "$") else { return false }
            index += 1
            return true
        }
        let isColumnFixed = skipFixed()
        var (column, letters, row, digits) = (0, 0, 0, 0)
        while index < text.endIndex, text[index].isLetter, letters < 4 {
            column = column * 26 + Int(text[index].uppercased) - 64
            (index, letters) = (index + 1, letters + 1)
        }
        let isRowFixed = skipFixed()
        while index < text.endIndex, text[index].isDigit, digits < 8 {
            row = row * 10 + Int(text[index]) - 48
            (index, digits) = (index + 1, digits + 1)
        }
        guard (1...3).contains(letters), (1...7).contains(digits), row > 0 else { return nil }
        if index < text.endIndex, text[index].isLetterOrDigit || "_.!([$".utf8.contains(text[index]) { return nil }
        place = CellFormula.Place(row: row, column: column, isRowFixed: isRowFixed, isColumnFixed: isColumnFixed)
        end = index
    }
}

extension UInt8 {
    /// Of a small letter.
    var uppercased: UInt8 { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self - 0x20 : self }
}
