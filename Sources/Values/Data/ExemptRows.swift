internal import Datasets
package import Diagnostics
internal import Settings

extension Rule {
    package static let exemptRow = Rule(
        "exempt-row", .error,
        "A page would show what rests on a row that is exempt, or a row is marked as exempt in a file that is worked with "
            + "as a whole.",
        example: .text(
            "The councils pay {{ rates.median }} an hour.", mended: "Camden pays {{ rates.camden }} an hour.",
            given: [.file("rates.csv", "authority,rate,exempt\nCamden,21.87,\nHackney,22.10,3\nOrrin,23.40,")]))
}

extension Diagnostic {
    fileprivate static func exemptRow(_ cell: RowReader.Place, file: String) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: cell.span,
            "only rows of figures.csv, of rates and of tables of your own can be exempt one by one: ranks, totals and "
                + "charts would give this one away (\(cell.reference))",
            suggestion:
                "move the row into a file of another name, such as withheld-\(file), and list that as an exempt appendix, "
                + "or list \(file) as one; then delete the column exempt")
    }
}

extension DataTable {
    /// That a row is marked as exempt, which it cannot be by itself outside `figures.csv`; nil where none is.
    var exemptRow: Diagnostic? {
        let column = RowReader.Column("exempt", of: self)
        guard column.index != nil else { return nil }
        let row = (0..<rowCount).first { RowReader(self, row: $0).text(column) != nil }
        let file = source.path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
        return row.map { .exemptRow(RowReader(self, row: $0).place(column), file: file ?? source.path) }
    }

    /// Rows that are exempt by a paragraph of another nation.
    func exemptRows(notOf nation: Nation) -> [Diagnostic] {
        let column = RowReader.Column("exempt", of: self)
        guard column.index != nil else { return [] }
        return (0..<rowCount).compactMap { row in
            let reader = RowReader(self, row: row)
            guard let text = reader.text(column), let number = Int(text) else { return nil }
            return .paragraph(Located(text, at: reader.place(column).span), number, notOf: nation)
        }
    }
}
