extension HTMLBlocks {
    /// A table, with its caption before it. A table of one cell is only a frame.
    mutating func table(_ element: HTMLElement, _ style: HTMLStyle) -> [SourceBlock] {
        var parts = HTMLTableParts()
        parts.take(element.children, isHead: false)
        var blocks: [SourceBlock] = []
        for caption in parts.captions {
            var inside = Flow()
            inside.role = .caption
            walk([caption], style, &inside)
            end(&inside, style)
            blocks += inside.blocks
        }
        for strays in parts.strays { blocks += self.blocks(of: strays, style) }
        if parts.rows.count == 1, parts.rows[0].cells.count == 1 {
            return blocks + self.blocks(of: [.element(parts.rows[0].cells[0].asPart)], style)
        }
        guard !parts.rows.isEmpty else { return blocks }
        counts.tables += 1
        return blocks + grid(parts, number: counts.tables, style)
    }

    private mutating func grid(_ parts: HTMLTableParts, number: Int, _ style: HTMLStyle) -> [SourceBlock] {
        var grid = HTMLGrid()
        var rows: [[SourceCell]] = []
        for (index, row) in parts.rows.enumerated() {
            leaveOut(row.title, style, because: "it is shown only when the mouse points at it")
            var cells: [SourceCell] = []
            for element in row.cells {
                let size = HTMLGrid.size(of: element, rowsLeft: parts.rows.count - index)
                let column = grid.place(size)
                let place = SourcePlace("table \(number), row \(index + 1), column \(column + 1)")
                var inside = style
                inside.place = style.place ?? place
                // What cells say by `title` or hide is left out by the walk.
                var cell = SourceCell(
                    blocks(of: [.element(element.asPart)], inside), column: column, at: place)
                (cell.columns, cell.rows) = (size.columns, size.rows)
                cells.append(cell)
            }
            grid.endRow()
            rows.append(cells)
        }
        let place = style.place ?? SourcePlace("table \(number)")
        guard grid.width <= HTMLGrid.mostColumns else {
            document.doubts.append(
                SourceDoubt(
                    "This table has \(grid.width) columns, more than a page can show. Its cells were read as paragraphs.",
                    at: place))
            return rows.flatMap { $0.flatMap(\.blocks) }
        }
        let heads = parts.rows.prefix { $0.isHead }.count
        return [
            .table(SourceTable(rows: grid.filled(rows), headRows: heads == parts.rows.count ? 0 : heads, at: place))
        ]
    }
}

/// The rows of a table, wherever they stand in it.
private struct HTMLTableParts {
    struct Row {
        let cells: [HTMLElement]
        let isHead: Bool
        let title: String
    }

    private(set) var rows: [Row] = []
    private(set) var captions: [HTMLNode] = []
    /// What stands in a table and in no cell.
    private(set) var strays: [[HTMLNode]] = []
    /// Whether what comes next stands right behind the last stray.
    private var isBehindStray = false

    private mutating func add(stray: HTMLNode) {
        if isBehindStray { strays[strays.count - 1].append(stray) } else { strays.append([stray]) }
        isBehindStray = true
    }

    mutating func take(_ nodes: [HTMLNode], isHead: Bool) {
        isBehindStray = false
        defer { isBehindStray = false }
        for node in nodes {
            guard let element = node.element else {
                add(stray: node)
                continue
            }
            switch element.name {
            case "caption":
                isBehindStray = false
                captions.append(node)
            case "thead", "tbody", "tfoot":
                if element.isHidden || !(element["title"] ?? "").isEmpty {
                    add(stray: node)
                } else {
                    take(element.children, isHead: element.name == "thead")
                }
            case "tr":
                if element.isHidden { add(stray: node) } else { add(element, isHead: isHead) }
            case "td", "th":
                isBehindStray = false
                rows.append(Row(cells: [element], isHead: isHead, title: ""))
            case "colgroup", "col": break
            default: add(stray: node)
            }
        }
    }

    private mutating func add(_ row: HTMLElement, isHead: Bool) {
        var cells: [HTMLElement] = []
        isBehindStray = false
        for node in row.children {
            if let cell = node.element, cell.name == "td" || cell.name == "th" {
                isBehindStray = false
                cells.append(cell)
            } else {
                add(stray: node)
            }
        }
        isBehindStray = false
        guard !cells.isEmpty else { return }
        let isHead = isHead || cells.allSatisfy { $0.name == "th" }
        rows.append(Row(cells: cells, isHead: isHead, title: row["title"] ?? ""))
    }
}

extension HTMLElement {
    /// A cell as a part of the page like any other.
    fileprivate var asPart: HTMLElement { HTMLElement(name: "div", attributes: attributes, children: children) }
}
