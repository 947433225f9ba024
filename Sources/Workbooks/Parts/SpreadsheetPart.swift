internal import OfficeFiles

/// A part of a workbook. What other programs add says nothing of the cells.
class SpreadsheetPart: XMLPart {
    init(limits: WorkbookLimits) {
        super.init(limits: limits.file, of: .spreadsheet)
    }

    override func isPassedOver(_ name: XMLName) -> Bool { name == "extLst" }
}
