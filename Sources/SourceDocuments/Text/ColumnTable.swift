/// A table whose columns are kept apart by blanks, as a program writes it that keeps the look of a page: three rows at
/// least, whose words stand below each other.
struct ColumnTable {
    let rows: [Row]
    let columns: Int
    /// The first line behind what was looked at.
    let end: Int

    /// Whether such a table begins in the line.
    let isTable: Bool

    init(_ lines: [TextLine], from start: Int) {
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
                ? line.isBehindBlank : isStacked ? line.isFull && rows.first?.isFull ?? true : !line.cells[0].isEmpty
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

/// A line and its pieces between runs of blanks.
private struct SpacedLine {
    let scalars: Scalars
    let pieces: [Range<Int>]
    let indent: Int
    let isTooLong: Bool
    /// Whether three blanks stand between two pieces.
    let hasWideGap: Bool

    private static let longest = 400

    init(_ line: TextLine) {
        indent = line.indent
        isTooLong = line.scalars.count > Self.longest || line.isRule || line.scalars.contains("\t")
        scalars = isTooLong ? [] : line.scalars
        var pieces: [Range<Int>] = []
        for word in scalars.wordRanges {
            guard let last = pieces.last else {
                pieces.append(word)
                continue
            }
            let gap = word.lowerBound - last.upperBound
            let isLabel = pieces.count == 1 && LineLabel(Scalars(scalars[last] + [" ", "x"])) != nil
            let least = scalars[last].endsSentence ? 3 : 2
            if gap < least || isLabel {
                pieces[pieces.count - 1] = last.lowerBound..<word.upperBound
            } else {
                pieces.append(word)
            }
        }
        self.pieces = pieces
        hasWideGap = zip(pieces, pieces.dropFirst()).contains { $1.lowerBound - $0.upperBound > 2 }
    }

    /// Whether a line may go on with a table: it has several pieces, is indented, or stays in the first column.
    func isOfTable(_ covered: [Range<Int>], _ isRightBelow: Bool) -> Bool {
        guard pieces.count == 1, indent == 0, let piece = pieces.first, let column = covered.first else { return true }
        return isRightBelow && piece.upperBound <= column.upperBound
    }

    /// What the pieces of this line and those of others cover; pieces with fewer than two blanks between them are one.
    func joined(with others: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in (pieces + others).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound < last.upperBound + 2 {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}

extension Scalars {
    fileprivate subscript(clamped range: Range<Int>) -> ArraySlice<Unicode.Scalar> { self[range.clamped(to: indices)] }
}
