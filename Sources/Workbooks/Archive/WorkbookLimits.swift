/// How much a workbook may hold. Its parts are packed, so that a small file may stand for more than any machine has.
struct WorkbookLimits: Sendable {
    /// Parts in the file.
    var parts = 10_000
    /// Bytes of all parts that are read, unpacked.
    var bytes = 256 << 20
    /// How many times larger than packed a part may be, once it has more than `ratioFrom` bytes. Sheets of equal rows
    /// reach a hundred times; a file that is made to fill a machine, a thousand.
    var ratio = 200
    var ratioFrom = 16 << 20
    /// Elements in one another. A sheet has eight.
    var depth = 64
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
