internal import Datasets
internal import Diagnostics
internal import Settings

extension Diagnostic {
    fileprivate static func exemptInPart(_ cell: RowReader.Place, of option: String) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: cell.span,
            "another row of \(option.quoted) is exempt, and this one is not: what is left would come to no total "
                + "(\(cell.reference))",
            suggestion: "write the number of the paragraph into all rows of \(option.quoted), or into none")
    }
}

/// The options of which a file of costs keeps the rows back.
struct ExemptCosts {
    /// By which paragraphs, by the options' keys. Only looked up, never listed.
    private(set) var paragraphs: [String: Int] = [:]
    /// Options of which some rows are exempt and some are not, one finding each.
    private(set) var faults: [Diagnostic] = []

    /// - Parameter keys: Of the options that the rows are of; nil for a row of which that is not known.
    init(_ table: DataTable, keys: [String?]) {
        let exempt = table.exemptRowNumbers
        guard !exempt.isEmpty else { return }
        let (paragraph, option) = (
            RowReader.Column(ExemptColumns.paragraph, of: table), RowReader.Column("option", of: table)
        )
        for row in exempt {
            guard let key = keys[row], paragraphs[key] == nil else { continue }
            paragraphs[key] = RowReader(table, row: row).text(paragraph).flatMap { Int($0) }
        }
        var told: Set<String> = []
        for row in 0..<table.rowCount where !exempt.contains(row) {
            guard let key = keys[row], paragraphs[key] != nil, told.insert(key).inserted else { continue }
            let reader = RowReader(table, row: row)
            faults.append(.exemptInPart(reader.place(paragraph), of: reader.text(option) ?? key))
        }
    }
}
