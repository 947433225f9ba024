import Papers

/// What is another in a table of two versions.
struct TableCorrections {
    /// A cell, a row or a column.
    struct Change {
        /// `“Harbourside”, Residents`; empty for the table as a whole.
        let place: String
        let kind: ChangeKind
        let corrections: [WordCorrection]
        /// Of a row or column that is new or left out: what it says.
        var text: String = ""
        /// The same without its name: `a row`.
        var kindOfLine: String = ""
        /// Of a row that is left out, its first cells: what it is of.
        var names: [String] = []
    }

    private let old: PassageTable
    private let new: PassageTable
    /// The columns that name the rows.
    private let oldNames: Int
    private let newNames: Int
    private var numbers = WordNumbers()
    private var changes: [Change] = []
    private let discretion: Discretion

    /// A cell of no more words is told as a whole.
    private static let shortCell = 6

    static func find(_ old: PassageTable, _ new: PassageTable, _ discretion: Discretion) -> [Change] {
        var corrections = TableCorrections(old: old, new: new, discretion)
        corrections.compare()
        return corrections.changes
    }

    private init(old: PassageTable, new: PassageTable, _ discretion: Discretion) {
        (self.old, self.new, self.discretion) = (old, new, discretion)
        (oldNames, newNames) = (old.nameColumn, new.nameColumn)
    }
}

extension TableCorrections {
    private mutating func compare() {
        let columns = pairs(old.heads, new.heads)
        let (oldRows, newRows) = (old.names(in: oldNames), new.names(in: newNames))
        let rows = pairs(oldRows, newRows)
        addLines(old.heads, new.heads, columns, "column", old, new)
        addLines(oldRows, newRows, rows, "row", old, new)
        for column in columns { compareCell(old.heads[column.old], new.heads[column.new], place: "heads") }
        for row in rows {
            for column in columns {
                guard let cell = cell(old.rows, row.old, column.old), let other = cell2(row.new, column.new) else {
                    continue
                }
                compareCell(cell, other, place: place(row.new, column.new))
            }
        }
        let places = rows.map(\.new)
        if places != places.sorted() { changes.append(Change(place: "", kind: .reordered, corrections: [])) }
    }

    private func cell(_ rows: [[[PassageWord]]], _ row: Int, _ column: Int) -> [PassageWord]? {
        column < rows[row].count ? rows[row][column] : nil
    }

    private func cell2(_ row: Int, _ column: Int) -> [PassageWord]? { cell(new.rows, row, column) }

    private func place(_ row: Int, _ column: Int) -> String {
        let (head, name) = (new.heads[column].text, (cell2(row, newNames) ?? []).text)
        if column == newNames { return name.isEmpty ? head : "“\(name)”" }
        return [name.isEmpty ? "row \(row + 1)" : "“\(name)”", head].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Lines by their heads: those of the same words, then those that stand at the same place between these.
    private mutating func pairs(_ old: [[PassageWord]], _ new: [[PassageWord]]) -> [(old: Int, new: Int)] {
        let (own, others) = (counted(old), counted(new))
        var places = Dictionary(zip(others, others.indices)) { first, _ in first }
        var pairs: [(old: Int, new: Int)] = []
        for (index, head) in own.enumerated() {
            if let place = places.removeValue(forKey: head) { pairs.append((index, place)) }
        }
        let (left, rest) = (
            Set(own.indices).subtracting(pairs.map(\.old)).sorted(),
            Set(others.indices).subtracting(pairs.map(\.new)).sorted()
        )
        if left.count == rest.count { pairs += zip(left, rest).map { ($0, $1) } }
        return pairs.sorted { $0.old < $1.old }
    }

    /// The numbers of heads; a head that stands there again has another.
    private mutating func counted(_ heads: [[PassageWord]]) -> [Int] {
        var seen: [Int: Int] = [:]
        return heads.map { head in
            let number = numbers.number(of: head.map { numbers.number(of: $0.key) })
            seen[number, default: 0] += 1
            return seen[number] == 1 ? number : numbers.number(of: [-2, number, seen[number] ?? 0])
        }
    }

    private mutating func addLines(
        _ old: [[PassageWord]], _ new: [[PassageWord]], _ pairs: [(old: Int, new: Int)], _ kind: String,
        _ before: PassageTable, _ after: PassageTable
    ) {
        let (kept, come) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        for index in old.indices where !kept.contains(index) {
            changes.append(
                Change(
                    place: "\(kind) “\(old[index].text)”", kind: .removed, corrections: [],
                    text: kind == "row" ? before.rows[index].map(\.text).joined(separator: " | ") : "",
                    kindOfLine: "a \(kind)",
                    names: kind == "row" ? before.rows[index].prefix(2).map(\.text) : []))
        }
        for index in new.indices where !come.contains(index) {
            changes.append(
                Change(
                    place: "\(kind) “\(new[index].text)”", kind: .added, corrections: [],
                    text: kind == "row" ? after.rows[index].map(\.text).joined(separator: " | ") : ""))
        }
    }

    private mutating func compareCell(_ cell: [PassageWord], _ other: [PassageWord], place: String) {
        let (own, others) = (
            cell.map { numbers.number(of: $0.key) }, other.map { numbers.number(of: $0.key) }
        )
        if own == others || cell.text == other.text { return }
        let isShort = max(cell.count, other.count) <= Self.shortCell && !cell.isEmpty && !other.isEmpty
        let isUntold = discretion.hides(cell[...], for: other[...])
        let corrections =
            isShort
            ? [WordCorrection(old: isUntold ? "" : cell.text, new: other.text, isUntold: isUntold)]
            : WordCorrections.find(cell, own, other, others, discretion)
        changes.append(Change(place: place, kind: .changed, corrections: corrections))
    }
}

extension PassageTable {
    /// The first column, or the second where the first only ranks the rows.
    fileprivate var nameColumn: Int {
        let first = names(in: 0).map(\.text)
        return heads.count > 1 && rows.count > 1 && first.contains("1") && first.allSatisfy(\.isRank) ? 1 : 0
    }

    /// What stands in a column, row by row.
    fileprivate func names(in column: Int) -> [[PassageWord]] { rows.map { column < $0.count ? $0[column] : [] } }
}

extension String {
    /// `3`, `3=`, and where there is none a dash.
    fileprivate var isRank: Bool {
        let rest = utf8.drop { (0x30...0x39).contains($0) }
        let isNumber = rest.startIndex != startIndex && utf8.count < 5 && (rest.isEmpty || rest.elementsEqual("=".utf8))
        return isNumber || isEmpty || ["–", "-", "—"].contains(self)
    }
}
