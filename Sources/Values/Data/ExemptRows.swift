internal import Datasets
package import Diagnostics

extension Rule {
    package static let exemptRow = Rule(
        "exempt-row", .error, "A row is marked as exempt in a file that is published whole or worked with as a whole.",
        example: .pieces(
            [.file("rates.csv", "authority,rate,exempt\nCamden,21.87,\nHackney,22.10,3")],
            mended: [.file("rates.csv", "authority,rate\nCamden,21.87")],
            given: [.text("The councils pay {{ rates.mean }} an hour.")]))
}

extension Diagnostic {
    fileprivate static func exemptRow(_ cell: RowReader.Place, file: String) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: cell.span,
            "only rows of figures.csv can be exempt one by one: ranks, totals and charts would give this one away "
                + "(\(cell.reference))",
            suggestion:
                "move the row into a file of its own and list that as an exempt appendix, or list \(file) as one")
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
}
