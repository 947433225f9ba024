internal import OfficeFiles

/// Why a workbook cannot be read at all.
enum WorkbookFault: Error, Equatable {
    case file(OfficeFault)
    /// A name that no sheet and no table has, and the names of the sheets.
    case unknownSheet(String, [String])
    /// A table that was made without a row of heads.
    case tableWithoutHeads(String)
    /// A name that the workbook gives to something else than a range of one sheet, and what that is.
    case nameOfNoRange(String, String)
    /// Sheets that could be meant, by their names; none when the workbook has none with anything on it.
    case unclearSheet([String])
}

extension WorkbookFault {
    /// What a reading of the file gives, with a fault of it as one of the workbook.
    static func of<Result>(_ reading: () throws(OfficeFault) -> Result) throws(WorkbookFault) -> Result {
        do { return try reading() } catch { throw .file(error) }
    }
}
