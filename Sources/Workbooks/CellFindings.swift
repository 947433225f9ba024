internal import Diagnostics

/// The findings of single cells; of the same fault in one column, one.
enum CellFindings {
    static func all(of faults: [(place: CellReference, fault: CellFault)], in text: SheetText) -> [Diagnostic] {
        var counts: [Kind: Int] = [:]
        for (place, fault) in faults { counts[Kind(place, fault), default: 0] += 1 }
        var told: Set<Kind> = []
        return faults.compactMap { place, fault in
            let kind = Kind(place, fault)
            guard told.insert(kind).inserted else { return nil }
            return finding(fault, at: text.span(place), more: (counts[kind] ?? 1) - 1)
        }
    }

    private struct Kind: Hashable {
        let column: Int
        let words: String

        init(_ place: CellReference, _ fault: CellFault) {
            column = place.column
            words = fault.words
        }
    }

    private static func finding(_ fault: CellFault, at span: Span, more: Int) -> Diagnostic {
        let others = more == 0 ? "" : " (and \(more) more cell\(more == 1 ? "" : "s") of the column)"
        return switch fault {
        case .error(let word):
            Diagnostic(
                .workbookCell, at: span, "this cell holds \(word)\(others)",
                suggestion: "mend the formula, and save the workbook")
        case .formulaWithoutValue:
            Diagnostic(
                .workbookCell, at: span, "this cell holds a formula without its value\(others)",
                suggestion: "open the workbook in Excel and save it")
        case .formulaNotWorkedOut:
            Diagnostic(
                .workbookCell, at: span, "this cell holds a formula that is still to be worked out\(others)",
                suggestion: "open the workbook in Excel and save it")
        case .noDate:
            Diagnostic(
                .workbookCell, at: span, "this cell shows a number as a date before March 1900\(others)",
                suggestion: "enter the date again, or give the cell the format “General”")
        case .ambiguousFormat:
            Diagnostic(
                .workbookCell, at: span,
                "the format of this cell is a date in some countries and a number in others\(others)",
                suggestion: "give the cell the format “Number” or “Short date”")
        case .noNumber(let text):
            Diagnostic(
                .workbookCell, at: span, "this cell holds \(text.quoted), which is no number\(others)",
                suggestion: "enter it again")
        case .tooManyDigits(let digits):
            Diagnostic(
                .workbookCell, at: span,
                "this cell holds \(digits), of which a spreadsheet keeps only 15 digits\(others)",
                suggestion: "enter it as text")
        case .hiddenDigits(let shown, let held):
            Diagnostic(
                .workbookDigits, at: span, "this cell shows \(shown) and holds \(held), which is printed\(others)",
                suggestion: "round it in the workbook, or show all of its digits")
        case .noPercentage:
            Diagnostic(
                .workbookDigits, at: span, "this cell is no percentage, as others of its column are\(others)",
                suggestion: "give it their format, or another column")
        case .unclearDigits(let figures):
            Diagnostic(
                .workbookCell, at: span,
                "this cell shows \(figures.joined(separator: " in one program and ")) in another\(others)",
                suggestion: "round it in the workbook, such as =ROUND(B3, 2)")
        case .noDateFormat:
            Diagnostic(
                .workbookDigits, at: span, "this cell is no date, as others of its column are\(others)",
                suggestion: "give it their format, or another column")
        case .wordsLeftOut(let left):
            Diagnostic(
                .workbookWords, at: span,
                "this cell shows \(left.shown.quoted), and the words of its format are not printed\(others)",
                suggestion: "write \(left.words.quoted) at the head of the column, or take it out of the format")
        case .digitsOfFormat(let left, let held):
            Diagnostic(
                .workbookCell, at: span,
                "this cell holds \(held), and its format puts \(left.words.quoted) to that number\(others)",
                suggestion: "enter as text what it shows")
        case .hiddenTime(let date, let time):
            Diagnostic(
                .workbookDigits, at: span, "this cell shows \(date) and holds the time \(time) as well\(others)",
                suggestion: "enter the date again without the time")
        }
    }
}

extension CellFault {
    /// What kind of fault it is.
    fileprivate var words: String {
        switch self {
        case .error(let word): word
        case .formulaWithoutValue, .formulaNotWorkedOut: "formula"
        case .noDate: "date"
        case .ambiguousFormat: "format"
        case .noNumber: "number"
        case .tooManyDigits: "digits"
        case .hiddenDigits: "shown"
        case .hiddenTime: "time"
        case .wordsLeftOut(let left): "words \(left.words)"
        case .digitsOfFormat: "format digits"
        case .noPercentage: "percentage"
        case .noDateFormat: "no date"
        case .unclearDigits: "unclear"
        }
    }
}
