/// What is wrong with one cell.
enum CellFault: Equatable {
    /// `#REF!`
    case error(String)
    case formulaWithoutValue
    /// The workbook says that its formulas are still to be worked out: the value in the file is often 0.
    case formulaNotWorkedOut
    /// A day before 1 March 1900, or none at all.
    case noDate
    /// A format that is a date in one country and a number in another.
    case ambiguousFormat
    case noNumber(String)
    /// A whole number of more digits than a spreadsheet keeps.
    case tooManyDigits(String)
    case hiddenDigits(shown: String, held: String)
    case hiddenTime(date: String, time: String)
    /// Words of its format that are not printed.
    case wordsLeftOut(LeftOutWords)
    /// Digits of its format that make another number of it: 2026 shown as 2026/27.
    case digitsOfFormat(LeftOutWords, held: String)
    /// What the cell shows in different programs.
    case unclearDigits([String])
    /// A number without a format in a column of dates.
    case noDateFormat
    /// A fraction without a format in a column of percentages.
    case noPercentage

    /// As spreadsheets write them.
    static let errorWords: Set = [
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
        "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#EXTERNAL!", "#PYTHON!",
    ]

    /// Whether the value of the cell is known all the same.
    var isKnown: Bool {
        switch self {
        case .hiddenDigits, .hiddenTime, .noPercentage, .noDateFormat, .wordsLeftOut: true
        case .error, .formulaWithoutValue, .formulaNotWorkedOut, .noDate, .ambiguousFormat, .noNumber, .tooManyDigits,
            .unclearDigits, .digitsOfFormat:
            false
        }
    }
}
