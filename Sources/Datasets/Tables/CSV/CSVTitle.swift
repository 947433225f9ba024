internal import Diagnostics

/// What stands above the heads of the columns: titles, dates, filters.
struct CSVTitle {
    let lines: [CSVLine]
    /// The row of the heads.
    let head: Int
    /// Where the lines may be something else.
    let fault: Diagnostic?

    /// Nil when the first line is the heads.
    ///
    /// - Parameters:
    ///   - number: The row of the record, the first that is not blank.
    ///   - scanner: Behind the record.
    init?(
        _ record: CSVRecord, _ cells: [CSVScanner.Cell], number: Int, before scanner: CSVScanner,
        in source: SourceFile
    ) {
        let bytes = source.bytes
        let first = CSVLine(record, cells, number: number, in: bytes)
        guard record.fault == nil, !record.isTooWide, (1...3).contains(first.filled.count) else { return nil }
        let lines = Self.lines(from: first, scanner, in: bytes)
        let width = lines.map(\.filled.count).max() ?? 0
        let place = lines.indices.first { index in
            let isApart = index + 1 < lines.count && lines[index + 1].isApart
            return !Self.standsAbove(lines[index], isApart: isApart, width: width, in: bytes)
        }
        guard let place, place > 0, Self.areHeads(lines[place], width: width, in: bytes) else { return nil }
        self.lines = Array(lines[..<place])
        head = lines[place].number
        let words = first.words(in: bytes)
        let isName = place == 1 && head == number + 1 && first.filled.count == 1 && !words.utf8.contains(.space)
        fault =
            isName
            ? .rowUnclear(
                above: head, at: Span(source, first.range), words: words, RowNaming.rows(of: source).row(number)) : nil
    }

    /// The first lines that are not blank.
    private static func lines(from first: CSVLine, _ scanner: CSVScanner, in bytes: [UInt8]) -> [CSVLine] {
        var scanner = scanner
        var (lines, cells, number): ([CSVLine], [CSVScanner.Cell], Int) = ([first], [], first.number)
        var last = number
        while number < first.number + most, let record = scanner.next(&cells), record.fault == nil {
            number += 1
            var line = CSVLine(record, cells, number: number, in: bytes)
            line.isApart = number > last + 1
            guard !line.filled.isEmpty else { continue }
            lines.append(line)
            last = number
        }
        return lines
    }

    /// How many rows are looked at.
    private static let most = 30

    /// - Parameter isApart: Whether a blank row follows.
    private static func standsAbove(_ line: CSVLine, isApart: Bool, width: Int, in bytes: [UInt8]) -> Bool {
        let count = line.filled.count
        if count == 1 { return width > 1 }
        // Heads stand side by side, and directly above their cells.
        let isApart = isApart || line.filled[1] > line.filled[0] + 1
        return count == 2 && (width > 4 || width > 2 && isApart) || line.opensRemark(width: width, in: bytes)
            || count < width && line.isLabelled(in: bytes)
    }

    /// Whether a line may be the heads of the columns: nearly as wide as the table, of words and years.
    private static func areHeads(_ line: CSVLine, width: Int, in bytes: [UInt8]) -> Bool {
        line.filled.count > 1 && line.filled.count * 5 >= width * 3
            && line.filled.allSatisfy { index in
                let text = line.cells[index].text(in: bytes).withoutBlanksAround
                return NumberCell.parse(text) == nil || text.isYear
            }
    }
}

extension String {
    fileprivate var isYear: Bool {
        utf8.count == 4 && utf8.allSatisfy(\.isDigit) && (utf8.starts(with: "19".utf8) || utf8.starts(with: "20".utf8))
    }
}
