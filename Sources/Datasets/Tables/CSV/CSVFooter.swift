internal import Diagnostics

/// What stands at the end of a table and may be no part of it: filters, sources, notes.
struct CSVFooter {
    /// Lines since the last certain row.
    private(set) var lines: [CSVLine] = []
    /// Whether there was a row with more than one cell.
    private var hasRows = false
    private var isApart = false

    /// What becomes of a line at the end of a table.
    enum Kind {
        case row, remark, unclear
    }

    /// A blank row stands here.
    mutating func noteBlank() { isApart = true }

    /// Takes a line that may stand below the table; false for a row of it, before which the lines that were taken are
    /// rows as well.
    ///
    /// - Parameter width: How many columns have a name.
    mutating func takes(_ record: CSVRecord, _ cells: [CSVScanner.Cell], number: Int, width: Int, in bytes: [UInt8])
        -> Bool
    {
        if width > 1, record.fault == nil, !record.isTooWide, bytes.mayBeRemark(cells, width: width) {
            var line = CSVLine(record, cells, number: number, in: bytes)
            line.isApart = isApart
            if line.filled.count == 1 || line.opensRemark(width: width, in: bytes)
                || isApart && line.filled.count < width && line.isLabelled(in: bytes)
            {
                lines.append(line)
                return true
            }
        }
        hasRows = true
        isApart = false
        return false
    }

    mutating func removeAll() { lines.removeAll() }

    /// The lines at the end of the file, each with what it is.
    func sorted(in bytes: [UInt8]) -> [(line: CSVLine, kind: Kind)] {
        var isBelow = false
        return lines.map { line in
            let isRemark =
                line.filled.count > 1 || line.opensRemark(width: .max, in: bytes)
                || hasRows && (isBelow || line.isApart && line.isSentence(in: bytes))
            if isRemark {
                isBelow = true
                return (line, .remark)
            }
            return (line, hasRows && (line.isApart || line.isSentence(in: bytes)) ? .unclear : .row)
        }
    }
}
