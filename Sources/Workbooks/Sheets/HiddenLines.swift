internal import OfficeFiles

/// Which rows and columns of a sheet nobody sees.
struct HiddenLines {
    /// Of the row that is being read.
    private(set) var rowIsHidden = false
    /// By column, from 0 for none.
    private var columnIsHidden = [Bool](repeating: false, count: CellReference.mostColumns + 1)
    /// How many columns the hidden ones name, one after the other.
    private(set) var spread = 0

    mutating func startRow(_ attributes: XMLAttributes) {
        // Nobody sees a row of less than two points.
        rowIsHidden = attributes.isSet("hidden") || attributes["ht"].flatMap { Double($0) }.map { $0 < 2 } ?? false
    }

    mutating func startColumns(_ attributes: XMLAttributes, most: Int) {
        // Nobody sees a column of less than half a digit.
        let isHidden =
            attributes.isSet("hidden") || attributes["width"].flatMap { Double($0) }.map { $0 < 0.5 } ?? false
        guard isHidden, let first = attributes.whole("min"), let last = attributes.whole("max"), first <= last,
            first <= CellReference.mostColumns, last > 0
        else { return }
        let columns = max(1, first)...min(last, CellReference.mostColumns)
        spread += columns.count
        guard spread <= most else { return }
        for column in columns { columnIsHidden[column] = true }
    }

    /// Whether the row that is being read or the column hides a cell.
    func hide(column: Int) -> Bool { rowIsHidden || columnIsHidden[column] }
}
