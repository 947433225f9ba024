/// Which lines of a text are rows of tables whose cells are divided by tabs.
struct TabLines {
    /// How many tabs divide a line, without those before its first word and behind its bullet; nil for a line without.
    private let counts: [Int]
    private let filled: [Int]
    private let starts: [Bool]
    /// Whether a row stands in a line, or in one below it before the next blank line.
    private let leads: [Bool]

    init(_ lines: [TextLine]) {
        let cells = lines.map { $0.isBlank || $0.isRule || !$0.scalars.contains("\t") ? [] : Self.cells(of: $0) }
        // No table on a page has more columns; what has is text.
        counts = cells.map { $0.count > Self.mostColumns ? 0 : $0.count }
        filled = cells.map { $0.filter { !$0.isBlank }.count }
        var starts = Array(repeating: false, count: lines.count)
        var leads = starts
        for index in lines.indices.reversed() where counts[index] > 1 || !lines[index].isBlank {
            let below = index + 1 < lines.count && !lines[index + 1].isBlank
            if counts[index] > 1 {
                let isLabelled = filled[index] == 2 && lines[index].label != nil && cells[index][0].isLabel
                let hasText = cells[index][0].contains { !$0.isBlank && !Mark.isMark($0) }
                starts[index] =
                    !isLabelled && (filled[index] > 1 || filled[index] == 1 && hasText && below && starts[index + 1])
            }
            leads[index] = starts[index] || below && leads[index + 1]
        }
        (self.starts, self.leads) = (starts, leads)
    }

    private static let mostColumns = 60

    func startTable(at index: Int) -> Bool { starts[index] }

    func hasTabs(_ index: Int) -> Bool { counts[index] > 1 }

    func leadToRow(_ index: Int) -> Bool { index < leads.count && leads[index] }

    /// The parts of a line between tabs. A bullet's tab is a blank.
    static func cells(of line: TextLine) -> [ArraySlice<Unicode.Scalar>] {
        let scalars = line.scalars
        var start = 0
        if let label = line.label, label.isBullet { start = label.length }
        var cells: [ArraySlice<Unicode.Scalar>] = []
        var first = 0
        for index in scalars.indices.dropFirst(start) where scalars[index] == "\t" {
            let cell = scalars[first..<index]
            if cell.count <= 3, let sign = cell.firstSign, Bullets.isAlone(sign), cell.lastSign == sign { continue }
            cells.append(scalars[first..<index])
            first = index + 1
        }
        cells.append(scalars[first...])
        return cells
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether it is only a number such as “2.1” or “(a)”.
    fileprivate var isLabel: Bool { LineLabel(Scalars(self) + [" ", "x"]).map { !$0.isBullet } ?? false }
}
