package import Diagnostics
internal import OfficeFiles

extension Rule {
    /// What may be wrong with a workbook.
    package static let ofWorkbooks = [
        workbook, workbookSheet, workbookHides, workbookCell, workbookStale, workbookDigits, workbookWords,
        workbookRange, workbookPublished,
    ]

    static let workbook = Rule(
        "workbook", .error, "A workbook cannot be read.",
        example: .told(
            "The file is damaged, has a password, is of a form before that of 2007 (.xls), or unpacks to more than any "
                + "table of a paper. Open it in Excel and save it as “Excel Workbook (*.xlsx)”."))
    static let workbookSheet = Rule(
        "workbook-sheet", .error, "A workbook does not say which of its sheets holds the data.",
        example: .told("The workbook rates.xlsx has two sheets with text, and none is called “rates”. Name it so."))
    static let workbookHides = Rule(
        "workbook-hides", .error, "A workbook holds what nobody sees who opens it.",
        example: .told(
            "Rows or columns are hidden or filtered out, a sheet is hidden, or there are comments or links to other "
                + "workbooks. None of it is read or published; say whether the figures are meant without it."))
    static let workbookCell = Rule(
        "workbook-cell", .error, "The value of a cell of a workbook cannot be known.",
        example: .told(
            "The cell holds #REF!, a formula whose value was never stored, a date before March 1900, or a number of "
                + "more digits than a spreadsheet keeps."))
    static let workbookDigits = Rule(
        "workbook-digits", .warning, "A cell of a workbook shows another figure than it holds.",
        example: .told(
            "The cell shows 21.87 and holds 21.8651, which is what the paper prints. Round it in the workbook, or show "
                + "all of its digits."))
    static let workbookWords = Rule(
        "workbook-words", .warning, "Words that the format of a cell shows are not printed.",
        canBeLowered: true,
        example: .told(
            "The cell shows “3 days”, holds 3, and has the format 0\" days\": the paper prints “3”. Write “Wait, days” at "
                + "the head of the column, or the unit into another cell of the row."))
}

extension Rule {
    static let workbookRange = Rule(
        "workbook-range", .warning, "The range that the settings name ends above the end of its table.",
        canBeLowered: true,
        example: .told(
            "The settings say “rates: Survey, B3:D25”, and row 26 goes on with the table: it was added later. Write the "
                + "range anew, or make a table of it in Excel (“Format as Table”), which grows by itself."))
}

extension Diagnostic {
    static func workbookRange(at span: Span, row: Int) -> Diagnostic {
        Diagnostic(
            .workbookRange, at: span, "row \(row) of the sheet goes on below this range, and is not read",
            suggestion: "write the range to its last row, or leave a row blank above what does not belong to it")
    }

    static func workbook(_ fault: WorkbookFault, at place: Place, name: String) -> Diagnostic {
        switch fault {
        case .file(.noOfficeFile):
            Diagnostic(
                .workbook, at: place, "this is no workbook: nothing in it can be unpacked",
                suggestion: "open it in Excel and save it as “Excel Workbook (*.xlsx)”")
        case .file(.password):
            Diagnostic(
                .workbook, at: place, "this workbook has a password, or is of the form before 2007 (.xls)",
                suggestion: "save it without a password as “Excel Workbook (*.xlsx)”")
        case .file(.missingPart(let part)), .file(.damagedPart(let part)):
            Diagnostic(
                .workbook, at: place, "this workbook is damaged: its part \(part.quoted) cannot be read",
                suggestion: "open it in Excel and save it again")
        case .file(.tooLarge(let what)):
            Diagnostic(
                .workbook, at: place, "this workbook has more \(what) than the data of any paper",
                suggestion: "keep the sheet that the paper needs, without pictures and empty rows")
        case .unclearSheet(let sheets):
            .unclearSheet(sheets, at: place, name: name)
        case .tableWithoutHeads(let name):
            Diagnostic(
                .workbookSheet, at: place, "the table \(name.quoted) of the workbook has no row of heads",
                suggestion: "tick “Header Row” under “Table Design” in Excel, and write what each column holds")
        case .nameOfNoRange(let name, let text):
            Diagnostic(
                .workbookSheet, at: place,
                "the name \(name.quoted) of the workbook stands for \(text.quoted), which is no range of a sheet that can be "
                    + "seen",
                suggestion: "name the sheet and the range, such as “Rates, A3:F16”")
        case .unknownSheet(let name, let sheets):
            Diagnostic(
                .workbookSheet, at: place,
                "no sheet that can be seen, no table and no range of the workbook is called \(name.quoted)",
                suggestion: didYouMean(name, among: sheets)
                    ?? "the sheets are \(sheets.prefix(12).map(\.quoted).joined(separator: ", "))")
        }
    }

    private static func unclearSheet(_ sheets: [String], at place: Place, name: String) -> Diagnostic {
        let names = sheets.prefix(12).map(\.quoted).joined(separator: ", ")
        return sheets.isEmpty
            ? Diagnostic(
                .workbookSheet, at: place, "no sheet of this workbook holds anything that can be seen",
                suggestion: "put the table on a sheet called \(name.quoted)")
            : Diagnostic(
                .workbookSheet, at: place,
                "this workbook has \(sheets.count) sheets with data: \(names)",
                suggestion: "call the one that is meant \(name.quoted), or name it in the settings: “data: {\(name): "
                    + "\(sheets[0].quotedForYAML)}”")
    }

    static func workbookHides(_ what: String, _ path: String) -> Diagnostic {
        Diagnostic(
            .workbookHides, at: .path(path),
            "what nobody sees in this workbook was left out: \(what)",
            suggestion:
                "show what is meant to be read and remove the rest (in Excel: File, Info, “Inspect Document”); or "
                + "add “data: {hidden: leave-out}” to the settings of the paper")
    }
}

extension String {
    /// In single quotes, in which YAML reads every sign as it is.
    fileprivate var quotedForYAML: String {
        let parts = utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        return "'\(parts.map { String(Substring($0)) }.joined(separator: "''"))'"
    }
}
