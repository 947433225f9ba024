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

    /// A column that is looked up once for all rows.
    struct Column {
        let name: String
        /// Nil where the table has no such column.
        let index: Int?

        init(_ name: String, of table: DataTable) {
            self.name = name
            index = table.column(name)
        }

        /// - Parameter name: What findings call it.
        init(_ index: Int, _ name: String) {
            self.name = name
            self.index = index
        }
    }

    let table: DataTable
    let row: Int
    var diagnostics: [Diagnostic] = []

    init(_ table: DataTable, row: Int) {
        self.table = table
        self.row = row
    }

    /// Where a cell stands; the row where there is no such column.
    func place(_ column: Column) -> Place {
        guard let index = column.index else { return Place(span: span(column), reference: table.rowReference(row)) }
        return Place(span: span(column), reference: table.reference(row: row, column: index))
    }

    /// The same without how people find it.
    func span(_ column: Column) -> Span {
        column.index.map { table.span(row: row, column: $0) } ?? table.rowSpan(row)
    }

    /// Nil when the cell is empty or there is no such column.
    func text(_ column: Column) -> String? { column.index.flatMap { table.text(row: row, column: $0) } }

    /// A text that must be there.
    mutating func required(_ column: Column, _ expected: @autoclosure () -> String) -> String? {
        if let text = text(column) { return text }
        if column.index != nil, !table.isFaulty(row: row) {
            diagnostics.append(.emptyCell(place(column), expected: expected()))
        }
        return nil
    }

    /// An amount of money, or of what the unit counts; nil as well for `n/a`.
    mutating func number(_ column: Column, as unit: Unit) -> WrittenNumber? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        return number(NumberCell.parse(text), text, in: column, as: unit)
    }

    /// The same of a cell that was parsed before.
    mutating func number(_ cell: NumberCell?, _ text: String, in column: Column, as unit: Unit) -> WrittenNumber? {
        switch cell {
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
    mutating func wholeNumber(_ column: Column, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        if case .none? = NumberCell.parse(text) { return nil }
        if let number = text.wholeNumber, range.contains(number) { return number }
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        diagnostics.append(.notNumber(text, place(column), expected: expected))
        return nil
    }

    /// Whether a cell says anything; `n/a` and a dash say that there is nothing.
    func isGiven(_ column: Column) -> Bool {
        guard let text = text(column) else { return false }
        return NumberCell.parse(text) != NumberCell.none
    }

    /// Nil as well for `n/a`.
    mutating func time(_ column: DateColumn) -> WrittenTime? {
        guard let text = text(column.column), !table.isFaulty(row: row), isGiven(column.column) else { return nil }
        // What is wrong with such a column is said once.
        if column.isMonthFirst, CalendarDate.readings(ofSlashes: text) != nil { return nil }
        if let time = WrittenTime.parse(text) { return time }
        diagnostics.append(.notDate(text, place(column.column)))
        return nil
    }

    /// One of a few words, in any case of letters.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: Column, of _: Choice.Type
    ) -> Choice? {
        guard let text = text(column), !table.isFaulty(row: row) else { return nil }
        if let choice = Choice(rawValue: text.wording) { return choice }
        diagnostics.append(.notChoice(text, place(column), words: Choice.allCases.map(\.rawValue)))
        return nil
    }

    private func notNumber(_ text: String, _ column: Column, _ unit: Unit) -> Diagnostic {
        .notNumber(
            text, place(column), expected: unit == .percentage ? "a percentage such as 2.7%" : "a number such as 1,234")
    }
}

extension String {
    /// `4`, and `4.0` as programs save it; nil for anything else.
    fileprivate var wholeNumber: Int? {
        let digits = utf8.prefix(while: \.isDigit)
        let rest = utf8[digits.endIndex...]
        guard rest.isEmpty || rest.count > 1 && rest.first == UInt8(ascii: "."),
            rest.dropFirst().allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return nil }
        return Int(Substring(digits))
    }
}
