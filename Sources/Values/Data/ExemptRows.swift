package import Datasets
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
            "only rows of figures.csv, of rates, of risks, of costs and of tables of your own can be exempt one by one: "
                + "ranks, totals and charts would give this one away (\(cell.reference))",
            suggestion:
                "move the row into a file of another name, such as withheld-\(file), and list that as an exempt appendix, "
                + "or list \(file) as one; then delete the column exempt")
    }

    fileprivate static func exemptHead(_ head: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: span,
            "\(head.quoted) may be meant to say which rows are exempt, and keeps none of them back",
            suggestion: "call the column exempt, or, where it says something else, by a word that is not like it")
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

extension DataTable {
    /// Which rows are exempt.
    var exemptRowNumbers: [Int] {
        let column = RowReader.Column("exempt", of: self)
        guard column.index != nil else { return [] }
        return (0..<rowCount).filter { RowReader(self, row: $0).text(column) != nil }
    }

    /// The paragraph of Schedule 12A by which a row is exempt; nil where it names none.
    func paragraph(ofRow row: Int) -> Int? {
        RowReader(self, row: row).text(RowReader.Column("exempt", of: self)).flatMap { Int($0) }
    }

    /// What is wrong with the paragraphs of exempt rows.
    var exemptRowFaults: [Diagnostic] {
        let column = RowReader.Column("exempt", of: self)
        return exemptRowNumbers.compactMap { row in
            let reader = RowReader(self, row: row)
            guard let text = reader.text(column) else { return nil }
            if let number = Int(text), ExemptCategories.category(number) != nil { return nil }
            return .noParagraph(Located(text, at: reader.place(column).span))
        }
    }

    /// Rows whose last day cannot be read, or is before the meeting.
    ///
    /// - Parameter meeting: Nil while the report does not say.
    func exemptDayFaults(before meeting: CalendarDate?) -> [Diagnostic] {
        let column = RowReader.Column(ExemptColumns.lastDay, of: self)
        guard column.index != nil else { return [] }
        return exemptRowNumbers.compactMap { row in
            let reader = RowReader(self, row: row)
            guard let text = reader.text(column) else { return nil }
            let span = reader.place(column).span
            guard let day = CalendarDate.parse(text) else { return .settingDate(text, at: span) }
            return meeting.map { day < $0 } == true ? .exemptionOver(at: span) : nil
        }
    }

    /// Columns of a table of one's own that may be meant to say which rows are exempt, and do not: nothing would be kept
    /// back.
    var exemptHeadFaults: [Diagnostic] {
        guard column("exempt") == nil else { return [] }
        return columns.indices.filter(mayMeanExempt).map { .exemptHead(columns[$0].name, at: columns[$0].span) }
    }

    /// By a slip in the word, or by a head with the word in it over nothing but paragraphs.
    func mayMeanExempt(_ column: Int) -> Bool {
        // Two of these letters are in any slip of the word, and in few other heads.
        guard "xmp".utf8.count(where: columns[column].key.utf8.contains) > 1 else { return false }
        let slug = Slug.make(columns[column].key)
        if slug == "exempt" || !nearNames(to: slug, among: ["exempt"]).isEmpty { return true }
        guard slug.utf8.contains(bytes: "exempt".utf8) else { return false }
        let cells = (0..<rowCount).compactMap { text(row: $0, column: column) }
        return !cells.isEmpty && cells.allSatisfy { Int($0).map { ExemptCategories.category($0) != nil } ?? false }
    }

    /// The columns that are shown of a table as it is: not those that say which rows are exempt.
    package var shownColumns: [Int] { columns.indices.filter { !ExemptColumns.all.contains(columns[$0].key) } }
}
