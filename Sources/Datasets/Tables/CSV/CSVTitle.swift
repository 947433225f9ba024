package import Diagnostics

extension Rule {
    package static let titleRow = Rule(
        "title-row", .error, "A title stands above the heads of the columns.",
        example: .file(
            "rates.csv",
            """
            Rates of care at home 2026/27,,
            ,,
            authority,rate,own
            Camden,21.87,yes
            """,
            mended: """
                authority,rate,own
                Camden,21.87,yes
                """))
}

extension Diagnostic {
    fileprivate static func titleRow(at span: Span, row: Int, head: Int, fix: Fix) -> Diagnostic {
        let above = head - row == 1 ? "row \(row)" : "rows \(row) to \(head - 1)"
        return Diagnostic(
            .titleRow, at: span,
            "row \(row) looks like a title, and the heads of the columns stand in row \(head)",
            suggestion: "delete \(above), so that the heads come first", fix: fix)
    }
}

/// A title that stands alone in the first row of a spreadsheet, above the heads of the columns.
struct CSVTitle {
    let finding: Diagnostic
    /// The row of the heads.
    let head: Int

    /// Nil when a record is no title: then it is the heads.
    ///
    /// - Parameters:
    ///   - number: The row of the record, the first that is not blank.
    ///   - scanner: Behind the record.
    init?(
        _ record: CSVRecord, _ cells: [CSVScanner.Cell], number: Int, before scanner: CSVScanner,
        in source: SourceFile
    ) {
        let filled = cells.filter { !source.bytes.isBlank($0) }
        guard record.fault == nil, filled.count == 1, filled[0].text(in: source.bytes).isOfWords else { return nil }
        var scanner = scanner
        var next: [CSVScanner.Cell] = []
        var row = number
        while row < number + Self.most, let record = scanner.next(&next) {
            row += 1
            let filled = next.filter { !source.bytes.isBlank($0) }
            guard record.fault == nil, filled.count > 1 else { continue }
            guard filled.allSatisfy({ NumberCell.parse($0.text(in: source.bytes)) == nil }) else { return nil }
            let start = source.byteOrderMarkLength
            head = row
            finding = .titleRow(
                at: Span(source, cells[cells.firstIndex { !source.bytes.isBlank($0) } ?? 0].range), row: number,
                head: row, fix: Fix("", at: Span(source, start..<record.range.lowerBound), isSafe: false))
            return
        }
        return nil
    }

    /// How many rows a title may have with what stands below it.
    private static let most = 10
}

extension String {
    /// Whether it is more than the name of a column: words with blanks between them.
    fileprivate var isOfWords: Bool { withoutBlanksAround.utf8.contains { $0.isBlank || $0.isLineEnd } }
}
