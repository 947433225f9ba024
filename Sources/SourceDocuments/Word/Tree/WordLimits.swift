internal import OfficeFiles

/// How much a Word file may hold.
struct WordLimits: Sendable {
    var file: OfficeLimits
    /// Elements of one part; a report of three hundred pages has half a million.
    var elements = 2_000_000
    /// Bytes of the words of one part; a report of three hundred pages has one million.
    var text = 24 << 20
    /// Paragraphs of all parts.
    var paragraphs = 300_000
    /// Bytes of all pictures.
    var pictures = 128 << 20
    /// Columns that one table has, and that all of its rows have together.
    var columns = 1_000
    var cells = 1_000_000

    init() {
        file = OfficeLimits()
        file.bytes = 192 << 20
        // A table in a text box in a table of content controls reaches sixty.
        file.depth = 200
    }
}
