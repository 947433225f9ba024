internal import Diagnostics

extension DataTable {
    /// The table as RFC 4180 has it, with a byte order mark, without which Excel reads £ wrong.
    ///
    /// - Parameters:
    ///   - shown: The columns to write, from 0; nil for all.
    ///   - listed: The rows to write, from 0; nil for all.
    ///   - safeForSpreadsheets: Whether cells and names that a spreadsheet would take for a formula get an apostrophe before
    ///     them. Such a file does not read back equal.
    ///   - isNumber: Whether a text that begins with a sign is a number, and so no formula.
    ///   - text: What stands in a cell in place of what the data say; nil where that stays.
    package func csv(
        columns shown: [Int]? = nil, rows listed: [Int]? = nil, safeForSpreadsheets: Bool,
        isNumber: (String) -> Bool = { _ in false }, text: ((_ row: Int, _ column: Int) -> String?)? = nil
    ) -> [UInt8] {
        let shown = shown ?? Array(columns.indices)
        var output: [UInt8] = [0xEF, 0xBB, 0xBF]
        output.reserveCapacity(source.bytes.count)
        func write(_ bytes: ArraySlice<UInt8>, _ column: Int) {
            if column != shown.first { output.append(UInt8(ascii: ",")) }
            let isFormula =
                safeForSpreadsheets && bytes.looksLikeFormula
                && !isNumber(String(decoding: bytes, as: UTF8.self).withoutBlanksAround)
            output.append(csvCell: isFormula ? [UInt8(ascii: "'")] + bytes : bytes)
        }
        for index in shown { write(Array(columns[index].name.utf8)[...], index) }
        output += [.carriageReturn, .lineFeed]
        for row in listed ?? Array(0..<rowCount) {
            for index in shown {
                let other = text?(row, index).map { Array($0.utf8)[...] }
                write(other ?? bytes(row: row, column: index), index)
            }
            output += [.carriageReturn, .lineFeed]
        }
        return output
    }
}

/// Rows of text as a CSV file that is safe to be opened in a spreadsheet.
package enum SpreadsheetFile {
    /// - Parameter rows: The first has the names of the columns.
    package static func csv(_ rows: [[String]]) -> [UInt8] {
        var output: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            for (index, text) in row.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                let cell = Array(text.utf8)[...]
                output.append(csvCell: cell.looksLikeFormula ? [UInt8(ascii: "'")] + cell : cell)
            }
            output += [.carriageReturn, .lineFeed]
        }
        return output
    }
}

extension ArraySlice<UInt8> {
    private static var formulaSigns: ByteSet { ByteSet("=+-@") }

    /// What spreadsheets run: a sign at the start, or after blanks; a tab or a line's end there is a known way round
    /// looking for the signs.
    fileprivate var looksLikeFormula: Bool {
        for byte in self {
            switch byte {
            case .space: continue
            case .tab, .lineFeed, .carriageReturn: return true
            default: return Self.formulaSigns.contains(byte)
            }
        }
        return false
    }
}

extension [UInt8] {
    /// Semicolons and tabs are quoted too: in the header of one column they would be taken for separators.
    fileprivate mutating func append(csvCell cell: ArraySlice<UInt8>) {
        guard cell.contains(where: \.needsQuotes) else {
            self += cell
            return
        }
        append(UInt8(ascii: "\""))
        for byte in cell {
            if byte == UInt8(ascii: "\"") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "\""))
    }
}

extension UInt8 {
    fileprivate var needsQuotes: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), .tab, .carriageReturn, .lineFeed: true
        default: false
        }
    }
}
