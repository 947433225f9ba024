internal import Diagnostics

extension DataTable {
    /// The table as RFC 4180 has it, with a byte order mark, without which Excel reads £ wrong.
    ///
    /// - Parameters:
    ///   - safeForSpreadsheets: Whether cells and names that a spreadsheet would take for a formula get an apostrophe before
    ///     them. Such a file does not read back equal.
    ///   - isNumber: Whether a text that begins with a sign is a number, and so no formula.
    package func csv(safeForSpreadsheets: Bool, isNumber: (String) -> Bool = { _ in false }) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        func write(_ text: String, _ column: Int) {
            if column > 0 { bytes.append(UInt8(ascii: ",")) }
            let isFormula = safeForSpreadsheets && text.looksLikeFormula && !isNumber(text.withoutBlanksAround)
            bytes.append(csvCell: isFormula ? "'" + text : text)
        }
        for index in columns.indices { write(columns[index].name, index) }
        bytes += [.carriageReturn, .lineFeed]
        for row in 0..<rowCount {
            for index in columns.indices { write(cell(row: row, column: index).text, index) }
            bytes += [.carriageReturn, .lineFeed]
        }
        return bytes
    }
}

extension String {
    /// What spreadsheets run: a sign at the start, or after blanks; a tab or a line's end there is a known way round
    /// looking for the signs.
    fileprivate var looksLikeFormula: Bool {
        let rest = utf8.drop { $0.isBlank || $0.isLineEnd }
        if utf8.prefix(while: { $0.isBlank || $0.isLineEnd }).contains(where: { $0 != .space }) { return true }
        return rest.first.map("=+-@".utf8.contains) ?? false
    }
}

extension [UInt8] {
    /// Semicolons and tabs are quoted too: in the header of one column they would be taken for separators.
    fileprivate mutating func append(csvCell text: String) {
        guard text.utf8.contains(where: { "\",;\t\r\n".utf8.contains($0) }) else {
            self += text.utf8
            return
        }
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "\""))
    }
}
