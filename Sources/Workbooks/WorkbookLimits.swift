internal import OfficeFiles

/// How much a workbook may hold.
struct WorkbookLimits: Sendable {
    var file = OfficeLimits()
    /// Cells that hold anything, of one sheet.
    var cells = 3_000_000
    /// Bytes of the texts of one sheet's cells, one text as often as cells name it.
    var textBytes = 64 << 20
    /// Of one cell; spreadsheets take 32,767 characters.
    var cellBytes = 1 << 20
    /// Columns that hidden columns and merged cells name, one after the other.
    var spread = 4_000_000
    /// Cell formats, and texts that cells share.
    var formats = 65_536
    var texts = 3_000_000
    var sheets = 1_000
}
