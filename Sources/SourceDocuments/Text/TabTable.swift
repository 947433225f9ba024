/// The rows of a table whose cells are divided by tabs, as far as it goes.
struct TabTable {
    struct Row {
        /// The text of each cell, with marks where its lines and pages end.
        var cells: [Scalars]
        let number: Int

        /// Whether only its first cell holds words.
        var isTitle: Bool { !cells[0].isBlank && cells.dropFirst().allSatisfy(\.isBlank) }
    }

    private(set) var rows: [Row] = []
    /// The first line behind it.
    private(set) var end: Int
    private var width: Int
    private let lines: [TextLine]
    private let tabs: TabLines

    init(_ lines: [TextLine], _ tabs: TabLines, from start: Int) {
        (self.lines, self.tabs) = (lines, tabs)
        let cells = TabLines.cells(of: lines[start])
        width = cells.count
        end = start + 1
        rows = [Row(cells: cells.map { Scalars($0) }, number: lines[start].number)]
        while let next = nextLine() {
            add(lines[next], isBehindBlank: next > end)
            end = next + 1
        }
    }

    /// The next line of the table; nil where it ends.
    private func nextLine() -> Int? {
        var next = end
        var blanks = 0
        while next < lines.count, lines[next].isBlank || lines[next].isRule {
            if lines[next].isBlank { blanks += 1 }
            next += 1
        }
        guard next < lines.count else { return nil }
        if blanks > 0 {
            let isNear = blanks == 1 || lines[next].startsPage
            return isNear && tabs.hasTabs(next) && TabLines.cells(of: lines[next]).count == width ? next : nil
        }
        if tabs.hasTabs(next) { return next }
        let isOpen = rows[rows.count - 1].cells.count < width
        let signs = lines[next].scalars
        let isBullet = lines[next].label?.isBullet ?? false
        return isOpen || isBullet || signs.firstOfWords?.isSmallLetter ?? false || tabs.leadToRow(next) ? next : nil
    }

    private mutating func add(_ line: TextLine, isBehindBlank: Bool) {
        let cells = TabLines.cells(of: line).map { Scalars($0) }
        let last = rows.count - 1
        let isOpen = rows[last].cells.count + cells.count - 1 <= width
        if isBehindBlank || cells.count >= width {
            if goesOn(cells) {
                for (column, cell) in cells.enumerated() where !cell.isBlank && column < rows[last].cells.count {
                    rows[last].cells[column] += [isBehindBlank || line.startsPage ? Mark.pageEnd : Mark.lineEnd] + cell
                }
            } else {
                width = max(width, cells.count)
                rows.append(Row(cells: cells, number: line.number))
            }
        } else if isOpen || cells.count == 1 {
            rows[last].cells[rows[last].cells.count - 1] += [Mark.lineEnd] + cells[0]
            rows[last].cells += cells.dropFirst()
        } else {
            rows.append(Row(cells: cells, number: line.number))
        }
    }

    /// Whether the cells of a line go on with those of the row before it: the first is empty, and each begins in the middle
    /// of a sentence.
    private func goesOn(_ cells: [Scalars]) -> Bool {
        guard cells[0].isBlank, cells.count <= rows[rows.count - 1].cells.count else { return false }
        return zip(cells, rows[rows.count - 1].cells).allSatisfy { cell, before in
            cell.isBlank
                || cell.firstOfWords?.isSmallLetter ?? false && !before.isBlank && !before.endsSentence
        }
    }
}
