internal import Datasets
package import Diagnostics

extension Rule {
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
    package static let monthFirst = Rule(
        "month-first", .error, "The dates of a column have the month before the day.",
        example: .file(
            "risks.csv",
            """
            id,risk,likelihood,impact,review-date
            late-start,The service starts late,2,3,09/30/2026
            fuel,Fuel costs more,2,3,10/05/2026
            """,
            mended: """
                id,risk,likelihood,impact,review-date
                late-start,The service starts late,2,3,2026-09-30
                fuel,Fuel costs more,2,3,2026-10-05
                """))
}

extension Diagnostic {
    /// - Parameter text: What is no date.
    static func notDate(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        let (message, suggestion, date) = words(on: DateFault(of: text), text)
        return Diagnostic(
            .notDate, at: cell.span, "\(message) (\(cell.reference))", suggestion: suggestion,
            fix: date.map { Fix($0.iso, at: cell.span, isSafe: false) })
    }

    /// - Parameter date: The one that is meant, as far as that can be said.
    private static func words(
        on fault: DateFault, _ text: String
    ) -> (message: String, suggestion: String, date: CalendarDate?) {
        switch fault {
        case .hidden:
            (
                "\(text.quoted) is what a spreadsheet shows where the column is too narrow for the date",
                "make the column wider there, and save the file again", nil
            )
        case .serial(let date):
            (
                "\(text.quoted) is the number by which a spreadsheet counts \(date.printed)",
                "write \(date.iso), or give the column the format of a date there and save the file again", date
            )
        case .monthFirst(let date):
            ("\(text.quoted) has the month before the day", "write \(date.iso) if \(date.printed) is meant", date)
        case .weekday(let date, let weekday):
            (
                "\(date.printed) is a \(weekday), not what \(text.quoted) says",
                "write \(date.iso) if that day is meant", nil
            )
        case .shortYear(let date):
            ("the year of \(text.quoted) has two digits", "write \(date.iso) if \(date.printed) is meant", date)
        case .noDate:
            (
                "\(text.quoted) is not a date of the calendar",
                "write it like 2027-03-31, 31/03/2027, 31 March 2027 or March 2027, or Ongoing", nil
            )
        }
    }

    static func monthFirst(_ text: String, _ cell: RowReader.Place, count: Int, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .monthFirst, at: cell.span,
            "\(text.quoted) has the month before the day, and so may all \(count) dates of this column "
                + "(\(cell.reference))",
            suggestion: "give the column the format yyyy-mm-dd in the spreadsheet, and save the file again", fix: fix)
    }
}
