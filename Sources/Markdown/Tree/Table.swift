package import Diagnostics

extension Block {
    /// A table with one row of column heads.
    package struct Table: Sendable {
        /// One for each column.
        package let alignments: [Alignment]
        package let header: Row
        package let rows: [Row]

        package init(alignments: [Alignment], header: Row, rows: [Row]) {
            self.alignments = alignments
            self.header = header
            self.rows = rows
        }
    }

    /// How the colons in the line of dashes ask for a column's text to stand.
    package enum Alignment: Sendable {
        case none, left, centre, right
    }

    package struct Row: Sendable {
        package let cells: [Cell]
        package let span: Span

        package init(cells: [Cell], at span: Span) {
            self.cells = cells
            self.span = span
        }
    }

    package struct Cell: Sendable {
        package let content: [Inline]
        package let span: Span
        /// Whether the cell names its row: the first of a row that begins `|# `.
        package let isRowHead: Bool

        package init(content: [Inline], at span: Span, isRowHead: Bool = false) {
            self.content = content
            self.span = span
            self.isRowHead = isRowHead
        }
    }
}
