internal import OfficeFiles

/// How the cells of a workbook show their values, by the number that a cell refers to.
final class CellFormats: SpreadsheetPart {
    private var codes: [Int: String] = [:]
    private var ids: [Int] = []
    private var isInCells = false
    private var read: [Int: NumberFormat] = [:]
    private let most: Int

    override init(limits: WorkbookLimits) {
        most = limits.formats
        super.init(limits: limits)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "numFmt", let id = attributes.whole("numFmtId"), let code = attributes["formatCode"] {
            codes[id] = code
        } else if name == "cellXfs" {
            isInCells = true
        } else if name == "xf", isInCells {
            ids.append(attributes.whole("numFmtId") ?? 0)
            if ids.count > most { stop(.tooLarge("formats")) }
        }
    }

    override func end(_ name: XMLName) {
        if name == "cellXfs" { isInCells = false }
    }

    /// - Parameter style: 0 for a cell that names none.
    subscript(style: Int) -> NumberFormat {
        let id = ids.indices.contains(style) ? ids[style] : 0
        if let format = read[id] { return format }
        let format = codes[id].map { NumberFormat($0) } ?? NumberFormat(builtIn: id)
        read[id] = format
        return format
    }
}
