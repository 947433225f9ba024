internal import Datasets
package import Settings

/// What options are compared by in their author's words: a row of `options.csv`.
package struct Criterion: Sendable {
    /// `In place on 1 October 2027`
    package let name: Located<String>
    /// What it says of each option, by its key; nothing of one whose cell is empty. Only looked up, never listed.
    private let cells: [String: Located<String>]

    init(_ name: Located<String>, cells: [String: Located<String>]) {
        self.name = name
        self.cells = cells
    }

    /// Nil where the cell is empty.
    package func text(of option: String) -> String? { cells[option]?.value }

    /// Its name and its cells, in the order of the file.
    package var texts: [Located<String>] {
        [name] + cells.values.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
    }

    /// The same with the values of names in its cells, in the order of the options.
    package func changed(
        inOrderOf options: [String], _ change: (Located<String>) -> Located<String>
    ) -> Criterion {
        let name = change(name)
        var changed: [String: Located<String>] = [:]
        for option in options { changed[option] = cells[option].map(change) }
        return Criterion(name, cells: changed)
    }

    /// The name of the file without its extension.
    package static let file = "options"

    /// The column that says what is compared; nil in a file that holds something else.
    static func column(of table: DataTable) -> Int? { table.column("criterion") ?? table.column("criteria") }

    /// Whether the other columns are those of options: one of them at least, and all where the text shows the file as a
    /// table of its own, which may hold anything.
    static func isMeant(_ table: DataTable, besides names: Int, options: [OptionName], isShown: Bool) -> Bool {
        let others = table.columns.indices.filter { $0 != names && !table.columns[$0].name.isEmpty }
        let isOption = others.map { options.first(named: table.columns[$0].name) != nil }
        return isShown ? isOption.allSatisfy { $0 } : isOption.contains(true)
    }
}
