internal import Datasets
package import Diagnostics

extension Rule {
    package static let emptyCell = Rule(
        "empty-cell", .error, "A cell that must say something is empty.",
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.87
            ,22.10
            """,
            mended: """
                authority,rate
                Camden,21.87
                Hackney,22.10
                """))
    package static let notMoney = Rule(
        "not-money", .error, "A cell that holds an amount of money holds something else.",
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.8l
            """,
            mended: """
                authority,rate
                Camden,21.81
                """))
    package static let notNumber = Rule(
        "not-number", .error, "A cell that holds a number holds something else.",
        example: .file(
            "figures.csv",
            """
            name,value
            hours,about 400
            """,
            mended: """
                name,value
                hours,400
                """))
    package static let notDate = Rule(
        "not-date", .error, "A cell that holds a date holds something else.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,review-date
            late-start,The service starts late,2,3,31/09/2026
            """,
            mended: """
                id,risk,likelihood,impact,review-date
                late-start,The service starts late,2,3,30/09/2026
                """))
    package static let notChoice = Rule(
        "not-choice", .error, "A cell that takes one of a few words holds something else.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,response
            late-start,The service starts late,2,3,reduce
            """,
            mended: """
                id,risk,likelihood,impact,response
                late-start,The service starts late,2,3,treat
                """))
}

extension Diagnostic {
    static func emptyCell(_ cell: RowReader.Place, expected: String) -> Diagnostic {
        Diagnostic(.emptyCell, at: cell.span, "this cell is empty (\(cell.reference))", suggestion: "write \(expected)")
    }

    static func notMoney(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notMoney, at: cell.span, "\(text.quoted) is not an amount of money (\(cell.reference))",
            suggestion: "write it like 21.87 or £1,234.50")
    }

    static func notNumber(_ text: String, _ cell: RowReader.Place, expected: String) -> Diagnostic {
        Diagnostic(
            .notNumber, at: cell.span, "\(text.quoted) is not \(expected) (\(cell.reference))",
            suggestion: "write \(expected)")
    }

    static func notDate(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notDate, at: cell.span, "\(text.quoted) is not a date of the calendar (\(cell.reference))",
            suggestion: "write it like 2027-03-31, 31/03/2027 or 31 March 2027")
    }

    static func notChoice(_ text: String, _ cell: RowReader.Place, words: [String]) -> Diagnostic {
        let near = NearNames(to: text, among: words)
        return Diagnostic(
            .notChoice, at: cell.span, "\(text.quoted) is none of the words for this column (\(cell.reference))",
            suggestion: near?.question ?? "write \(words.joined(separator: ", "))", fix: near?.fix(at: cell.span))
    }
}

/// Takes typed values out of one row of a table. What does not fit is a finding at its cell; a column that is missing
/// is one at the table, so it is none here.
struct RowReader {
    /// A cell as findings name it.
    struct Place {
        let span: Span
        /// `row 8, column C, rate`
        let reference: String
    }

    let table: DataTable
    let row: Int
    var diagnostics: [Diagnostic] = []

    init(_ table: DataTable, row: Int) {
        self.table = table
        self.row = row
    }

    /// Where a cell stands; the row where there is no such column.
    func place(_ column: String) -> Place {
        guard let index = table.column(column) else {
            return Place(span: table.rowSpan(row), reference: table.rowReference(row))
        }
        return Place(
            span: table.cell(row: row, column: index).span, reference: table.reference(row: row, column: index))
    }

    /// Nil when the cell is empty or there is no such column.
    func text(_ column: String) -> String? {
        guard let index = table.column(column) else { return nil }
        let text = table.cell(row: row, column: index).trimmed
        return text.isEmpty ? nil : text
    }

    /// A text that must be there.
    mutating func required(_ column: String, _ expected: String) -> String? {
        if let text = text(column) { return text }
        if table.column(column) != nil, !table.isFaulty(row: row) {
            diagnostics.append(.emptyCell(place(column), expected: expected))
        }
        return nil
    }

    /// An amount of money, or of what the unit counts; nil as well for `n/a`.
    mutating func number(_ column: String, as unit: Unit) -> WrittenNumber? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        switch NumberCell.parse(text) {
        case .none?: return nil
        case .number(let written)?:
            if let number = written.as(unit) { return number }
            fallthrough
        case nil:
            diagnostics.append(unit == .money ? .notMoney(text, place(column)) : notNumber(text, column, unit))
            return nil
        }
    }

    /// A whole number in a range; nil as well for `n/a`.
    mutating func wholeNumber(_ column: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        if case .none? = NumberCell.parse(text) { return nil }
        if text.utf8.allSatisfy(\.isDigit), let number = Int(text), range.contains(number) { return number }
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        diagnostics.append(.notNumber(text, place(column), expected: expected))
        return nil
    }

    mutating func date(_ column: String) -> CalendarDate? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        if let date = CalendarDate.parse(text) { return date }
        diagnostics.append(.notDate(text, place(column)))
        return nil
    }

    /// One of a few words, in any case of letters.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: String, of _: Choice.Type
    ) -> Choice? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        if let choice = Choice(rawValue: text.wording) { return choice }
        diagnostics.append(.notChoice(text, place(column), words: Choice.allCases.map(\.rawValue)))
        return nil
    }

    private func notNumber(_ text: String, _ column: String, _ unit: Unit) -> Diagnostic {
        .notNumber(
            text, place(column), expected: unit == .percentage ? "a percentage such as 2.7%" : "a number such as 1,234")
    }
}
