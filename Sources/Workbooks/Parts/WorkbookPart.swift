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
    /// Whether values were cut to what their cells show.
    private(set) var isRoundedAsShown = false
    /// What the workbook gives names to, with the names.
    private(set) var names: [(name: String, text: String)] = []
    private var name: String?
    private var nameText: [UInt8] = []
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
            isRoundedAsShown = attributes["fullPrecision"].map { $0 == "0" || $0 == "false" } ?? false
        } else if name == "definedName" {
            self.name = attributes["name"]
            nameText = []
        }
    }

    override func end(_ name: XMLName) {
        guard name == "definedName", let named = self.name else { return }
        names.append((named, String(decoding: nameText, as: UTF8.self)))
        self.name = nil
        if names.count > most * 100 { stop(.tooLarge("names")) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if name != nil { nameText.append(contentsOf: bytes) }
    }
}
