/// Says where in a document something stands, in words that can be followed there: “paragraph 12”, “table 2, row 3,
/// column 1”. Paragraphs without words are not counted, nor are those in tables, boxes and notes.
struct WordPlaces {
    private struct Container {
        /// Empty for the main text.
        let name: String
        var tables = 0
        /// Of each open table: its name, its row, and the columns that its cells took so far.
        var open: [(name: String, row: Int, column: Int)] = []
    }

    private var containers: [Container]
    private var paragraphs = 0
    private var boxes = 0

    /// - Parameter name: Of what is read: “footnote 4”; empty for the main text.
    init(in name: String = "") {
        containers = [Container(name: name)]
    }

    /// Of a paragraph that begins.
    ///
    /// - Parameter hasWords: Whether it counts.
    mutating func paragraph(hasWords: Bool) -> SourcePlace {
        let name = containers[containers.count - 1].name
        guard name.isEmpty else { return SourcePlace(name) }
        if hasWords { paragraphs += 1 }
        return SourcePlace("paragraph \(hasWords ? paragraphs : paragraphs + 1)")
    }

    /// Where things stand now that are no paragraph.
    var current: SourcePlace {
        let name = containers[containers.count - 1].name
        return SourcePlace(name.isEmpty ? "paragraph \(max(1, paragraphs))" : name)
    }

    /// Of the last table that began.
    var table: SourcePlace {
        SourcePlace(containers[containers.count - 1].open.last?.name ?? current.description)
    }
}

// MARK: - Going in and out

extension WordPlaces {
    mutating func enter(_ name: String) { containers.append(Container(name: name)) }

    mutating func enterBox() {
        boxes += 1
        enter("text box \(boxes)")
    }

    mutating func leave() { if containers.count > 1 { containers.removeLast() } }

    mutating func enterTable() {
        let last = containers.count - 1
        containers[last].tables += 1
        let outer = containers[last].name
        containers[last].open.append(
            ((outer.isEmpty ? "" : "\(outer), ") + "table \(containers[last].tables)", 0, 0))
    }

    mutating func leaveTable() { _ = containers[containers.count - 1].open.popLast() }

    mutating func enterRow() {
        withTable {
            $0.row += 1
            $0.column = 0
        }
    }

    /// Columns without a cell.
    mutating func skip(columns: Int) { withTable { $0.column += columns } }

    mutating func enterCell() {
        var name = ""
        withTable { name = "\($0.name), row \($0.row), column \($0.column + 1)" }
        enter(name)
    }

    mutating func leaveCell(columns: Int) {
        leave()
        skip(columns: columns)
    }

    private mutating func withTable(_ change: (inout (name: String, row: Int, column: Int)) -> Void) {
        let last = containers.count - 1
        guard let table = containers[last].open.indices.last else { return }
        change(&containers[last].open[table])
    }
}
