/// A table whose columns are kept apart by blanks, as a program writes it that keeps the look of a page: three rows at
/// least, whose words stand below each other.
struct ColumnTable {
    let rows: [Row]
    let columns: Int
    /// The first line behind what was looked at.
    let end: Int

    /// Whether such a table begins in the line.
    let isTable: Bool

    /// The lines of its head that are repeated where a page begins.
    private(set) var repeated: [Int] = []

    init(_ lines: [TextLine], from start: Int) {
        // A line of words alone, such as a caption, is the first of no table.
        let first = SpacedLine(lines[start])
        guard first.pieces.count > 1 || first.indent >= 8 else {
            (rows, columns, isTable, end) = ([], 0, false, start + 1)
            return
        }
        var covered: [Range<Int>] = []
        var (end, last) = (start, start)
        var spaced: [Int: SpacedLine] = [:]
        while end < lines.count, end - last <= 2 || lines[end].startsPage {
            if !lines[end].isBlank {
                let line = SpacedLine(lines[end])
                let joined = line.joined(with: covered)
                // A wrapped head may begin with a line of its last column alone.
                let isHead = end - start < 3 && line.indent >= 8
                // Words that stand across two columns are no longer of the table.
                let isAcross = spaced.count > 1 && joined.count < covered.count
                guard joined.count > 1 || isHead, !line.isTooLong, !isAcross,
                    end == start || line.isOfTable(covered, end - last == 1)
                else { break }
                (covered, spaced[end], last) = (joined, line, end)
            }
            end += 1
        }
        self.end = last + 1
        guard last > start else {
            (rows, columns, isTable) = ([], 0, false)
            return
        }
        repeated = Self.repeatedHeads(from: start, to: last, lines: lines)
        for line in repeated { spaced[line] = nil }
        let rows = Self.rows(from: start, to: last, lines: lines, spaced, columns: covered)
        let several = spaced.values.filter { $0.pieces.count > 1 }
        let isWide = several.filter(\.hasWideGap).count * 2 > several.count
        isTable =
            isWide && rows.count >= 3 && rows[0].filled > 1 && rows.filter { $0.filled > 1 }.count * 3 >= rows.count * 2
        columns = covered.count
        self.rows = rows
    }

    /// Whether its first row holds neither a number nor a sentence.
    var hasHead: Bool { rows.first?.isHead ?? false }

    struct Row {
        /// The lines of each cell.
        var cells: [[Scalars]]
        let number: Int

        fileprivate var isFull: Bool { cells.allSatisfy { !$0.isEmpty } }
        fileprivate var filled: Int { cells.filter { !$0.isEmpty }.count }
        fileprivate var isHead: Bool {
            cells.allSatisfy { cell in
                cell.allSatisfy { !$0.contains(where: \.isDigit) && !$0.endsSentence }
            }
        }
    }

    /// A line with its first column empty belongs to the row above it. Where blank lines stand between groups of several
    /// lines, each group is a row.
    private static func rows(
        from start: Int, to last: Int, lines: [TextLine], _ spaced: [Int: SpacedLine], columns: [Range<Int>]
    ) -> [Row] {
        let groups = (start...last).filter { $0 == start || lines[$0 - 1].isBlank && !lines[$0].isBlank }.count
        let written = (start...last).filter { !lines[$0].isBlank }.count
        let isGrouped = groups >= 3 && written * 2 >= groups * 3
        let cells = (start...last).compactMap { index in
            spaced[index].map { line in
                RowLine(
                    cells: columns.map { Scalars(line.scalars[clamped: $0].trimmed()) }, number: lines[index].number,
                    isBehindBlank: index > start && lines[index - 1].isBlank)
            }
        }
        let isStacked = isStacked(cells)
        var rows: [Row] = []
        for line in cells {
            let startsRow =
                isGrouped
                ? line.isBehindBlank
                : isStacked
                    ? line.isFull && rows.first?.isFull ?? true || line.holdsAmounts
                    : !line.cells[0].isEmpty && !line.isRestOfLabel
            if rows.isEmpty || startsRow {
                rows.append(Row(cells: line.cells.map { $0.isEmpty ? [] : [$0] }, number: line.number))
            } else {
                for (column, cell) in line.cells.enumerated() where !cell.isEmpty {
                    rows[rows.count - 1].cells[column].append(cell)
                }
            }
        }
        return rows
    }

    private struct RowLine {
        let cells: [Scalars]
        let number: Int
        let isBehindBlank: Bool

        var isFull: Bool { cells.allSatisfy { !$0.isEmpty } }

        /// Whether a name stands in the first column and nothing but amounts in others: such a line is a row of its own.
        var holdsAmounts: Bool {
            let others = cells.dropFirst().filter { !$0.isEmpty }
            return !cells[0].isEmpty && !others.isEmpty && others.allSatisfy(\.isAmount)
        }

        /// Whether nothing but the first column goes on, with a small letter: the label above it was too long for one line.
        var isRestOfLabel: Bool {
            cells.dropFirst().allSatisfy(\.isEmpty) && cells[0].firstOfWords?.isSmallLetter ?? false
        }
    }

    /// The lines at the start of a page that say the same as the first one of the table, and those behind them that say the same
    /// as those behind it up to the first amount.
    private static func repeatedHeads(from start: Int, to last: Int, lines: [TextLine]) -> [Int] {
        let head = lines[start...last].prefix(4).map { $0.scalars.spacedWords }
        var repeated: [Int] = []
        for page in start...last where page > start && lines[page].startsPage {
            for (offset, words) in head.enumerated() {
                let index = page + offset
                guard index <= last, !words.isEmpty, lines[index].scalars.spacedWords == words else { break }
                repeated.append(index)
            }
        }
        return repeated
    }

    /// Whether the first column has several lines in a row too: then lines that are not full go on in the middle of their
    /// sentences, and only full ones begin a row.
    private static func isStacked(_ lines: [RowLine]) -> Bool {
        guard lines.filter(\.isFull).count > 1 else { return false }
        let partial = lines.filter { !$0.isFull && !$0.cells[0].isEmpty }
        let going = partial.filter { line in line.cells.contains { $0.firstOfWords?.isSmallLetter ?? false } }
        return !partial.isEmpty && going.count * 2 >= partial.count
    }
}

extension Scalars {
    fileprivate var spacedWords: [String] { wordRanges.map { self[$0].string } }

    /// Whether it is a number with what belongs to one, or what stands where there is none.
    var isAmount: Bool {
        let letters = filter(\.isLetter).count
        return contains(where: \.isDigit) ? letters <= 2 : letters == 0 || ["n/a", "nil"].contains(string.lowercased())
    }

    fileprivate subscript(clamped range: Range<Int>) -> ArraySlice<Unicode.Scalar> { self[range.clamped(to: indices)] }
}
