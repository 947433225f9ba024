/// Why a workbook cannot be read at all.
enum WorkbookFault: Error, Equatable {
    case noWorkbook
    /// It is encrypted; or one of before 2007, which begins alike.
    case password
    /// The name of a part inside the file.
    case missingPart(String)
    case damagedPart(String)
    /// What there is too much of: `bytes`, `parts`, `cells` …
    case tooLarge(String)
    /// A name that no sheet and no table has, and the names of the sheets.
    case unknownSheet(String, [String])
    /// Sheets that could be meant, by their names; none when the workbook has none with anything on it.
    case unclearSheet([String])
}
