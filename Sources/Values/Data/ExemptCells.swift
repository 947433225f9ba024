package import Datasets
package import Diagnostics
internal import Settings

/// What of a paper's data only readers of the exempt edition may know: the rows, and what stands in them.
package struct ExemptCells: Sendable {
    /// Of rows that are exempt, that are worked out from such, or that may be meant to be exempt.
    package private(set) var rows: [FileLines] = []
    /// The cells that say so.
    package private(set) var marks: [Span] = []
    /// What stands in these rows.
    package private(set) var texts: [String] = []
    /// Those of them that are amounts of three digits and more, and no years.
    package private(set) var amounts: [String] = []
    /// The amounts of all other rows.
    package private(set) var openAmounts: [String] = []
    /// What stands in all other rows of the files that were read, and their heads.
    package private(set) var openTexts: [String] = []
    /// The paths of files that have such rows.
    package private(set) var files: Set<String> = []

    /// - Parameter withheld: The names of figures that exempt texts alone name.
    init(of data: PaperData, besides withheld: Set<String>) {
        for file in data.wholeFiles + data.files { add(file, of: data, withheld) }
        for figure in data.figures?.figures ?? [] where data.exemptFigures.hides(figure.name) {
            texts.append(figure.printed)
            amounts.append(figure.printed)
        }
    }

    private mutating func add(_ file: NamedTable, of data: PaperData, _ withheld: Set<String>) {
        let table = file.table
        openTexts += table.columns.map(\.name)
        let hidden =
            file.kind == .figures ? data.hiddenRows(of: table) + data.withheldRows(of: table, withheld) : []
        let exempt = Set(table.rowsMeantAsExempt + hidden)
        if !exempt.isEmpty { files.insert(table.source.path) }
        for row in 0..<table.rowCount {
            let cells = table.shownColumns.compactMap { table.text(row: row, column: $0) }
            if exempt.contains(row) {
                rows.append(FileLines(of: table.rowSpan(row)))
                marks += [ExemptColumns.paragraph, ExemptColumns.lastDay].compactMap(table.column).map {
                    table.span(row: row, column: $0)
                }
                texts += cells
                amounts += cells.filter(\.isTellingAmount)
            } else {
                openTexts += cells
                openAmounts += cells.filter(\.isTellingAmount)
            }
        }
    }
}

extension PaperData {
    /// Nil where nothing of the data is marked, nor may be meant to be: then what stands in them is looked at no further.
    ///
    /// - Parameter withheld: The names of figures that exempt texts alone name.
    package func exemptCells(besides withheld: Set<String>) -> ExemptCells? {
        let isMarked = !withheld.isEmpty || (wholeFiles + files).contains { !$0.table.rowsMeantAsExempt.isEmpty }
        return isMarked ? ExemptCells(of: self, besides: withheld) : nil
    }

    /// The paths of all files that were read.
    package var readFiles: Set<String> { Set(files.map(\.table.source.path)) }

    /// Whether a file has a column that marks rows as exempt, whatever stands in it.
    package var marksExemptRows: Bool { (wholeFiles + files).contains { $0.table.column("exempt") != nil } }

    /// The rows of figures that are exempt or worked out from such.
    fileprivate func hiddenRows(of figures: DataTable) -> [Int] {
        let name = RowReader.Column("name", of: figures)
        return (0..<figures.rowCount).filter { row in
            RowReader(figures, row: row).text(name).map(exemptFigures.hides) ?? false
        }
    }
}

extension String {
    fileprivate var isTellingAmount: Bool {
        guard WrittenNumber.parse(self) != nil else { return false }
        let digits = utf8.filter(\.isDigit)
        return digits.count > 2
            && !(digits.count == 4 && utf8.count == 4 && (digits.first == 0x31 || digits.first == 0x32))
    }
}

extension DataTable {
    /// Those that are exempt, and those that a column marks whose head may be meant to say so.
    fileprivate var rowsMeantAsExempt: [Int] {
        let marks = columns.indices.filter { columns[$0].key == "exempt" || mayMeanExempt($0) }
        guard !marks.isEmpty else { return [] }
        return (0..<rowCount).filter { row in marks.contains { text(row: row, column: $0) != nil } }
    }
}

extension SourceFile {
    /// Whether a file of data has rows that are exempt, or may be meant to be.
    package var hasExemptRows: Bool {
        var unsaid: [Diagnostic] = []
        return DataTable.read(self, diagnostics: &unsaid).map { !$0.rowsMeantAsExempt.isEmpty } ?? false
    }
}

extension PaperData {
    /// What everybody may know besides figures: the values of other names, and the numbers in tables of the paper's own.
    package var openQuantities: [Quantity] {
        let named = names(most: .max).filter { $0.nameParts.first != "figures" }
        return named.compactMap { value(named: $0)?.quantity }
            + tables.map(\.table).flatMap { table in
                (0..<table.rowCount).flatMap { row in
                    table.shownColumns.compactMap { column in
                        table.text(row: row, column: column).flatMap(WrittenNumber.parse)?.quantity
                    }
                }
            }
    }

    /// The words in rows that everybody may read, such as labels, sources and notes; and the heads of tables of the
    /// paper's own.
    ///
    /// - Parameter withheld: The names of figures that exempt texts alone name.
    package func openTexts(besides withheld: Set<String> = []) -> [(text: String, span: Span)] {
        let heads = tables.flatMap { file in
            file.table.shownColumns.map { (file.table.columns[$0].name, file.table.columns[$0].span) }
        }
        return heads
            + files.flatMap { file in
                let table = file.table
                let exempt = Set(
                    file.kind == .figures ? hiddenRows(of: table) + withheldRows(of: table, withheld) : [])
                let columns = table.columns.indices.filter {
                    !(["name", "formula"] + ExemptColumns.all).contains(table.columns[$0].key)
                }
                return (0..<table.rowCount).filter { !exempt.contains($0) }.flatMap { row in
                    columns.compactMap { column in
                        table.text(row: row, column: column).flatMap { text in
                            WrittenNumber.parse(text) == nil ? (text, table.span(row: row, column: column)) : nil
                        }
                    }
                }
            }
    }
}
