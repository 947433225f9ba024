internal import OfficeFiles

/// A table of a sheet, as “Format as Table” makes it: a name and a range.
final class TablePart: SpreadsheetPart {
    private(set) var name = ""
    private(set) var range: CellRange?
    private(set) var hasHeads = true

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "table" else { return }
        self.name = attributes["displayName"] ?? attributes["name"] ?? ""
        hasHeads = attributes.whole("headerRowCount") != 0
        range = attributes["ref"].flatMap { CellRange($0) }
    }
}
