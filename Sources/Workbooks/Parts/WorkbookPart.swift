internal import OfficeFiles

/// The list of a workbook's sheets, and what holds for all of them.
final class WorkbookPart: SpreadsheetPart {
    struct Sheet {
        let name: String
        let isHidden: Bool
        let relationship: String
    }

    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904, as on the first Macintosh.
    private(set) var countsFrom1904 = false
    /// Whether the values of formulas are to be worked out when the workbook is opened: those in the file may be none.
    private(set) var isToBeWorkedOut = false
    private let most: Int

    override init(limits: WorkbookLimits) {
        most = limits.sheets
        super.init(limits: limits)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "sheet", let title = attributes["name"], let id = attributes.relationship {
            sheets.append(
                Sheet(name: title, isHidden: attributes["state"].map { $0 != "visible" } ?? false, relationship: id))
            if sheets.count > most { stop(.tooLarge("sheets")) }
        } else if name == "workbookPr" {
            countsFrom1904 = attributes.isSet("date1904")
        } else if name == "calcPr" {
            isToBeWorkedOut = attributes.isSet("fullCalcOnLoad")
        }
    }
}
