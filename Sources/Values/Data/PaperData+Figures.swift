internal import Datasets
package import Diagnostics

/// Where figures are named in the file that they are in.
extension PaperData {
    /// The file of the figures; nil where there is none, or it cannot be read.
    package var figuresFile: SourceFile? { figuresTable?.source }

    /// The name that a figure has in its own row, and its names in formulas: the first is where it gets it.
    ///
    /// - Parameter figure: What stands after `figures.`.
    package func cells(naming figure: String) -> (definition: Span, formulas: [Span])? {
        guard let table = figuresTable else { return nil }
        let names = table.figureNames
        guard let row = names.first(where: { $0.name == figure }) else { return nil }
        let formulas = table.formulaNames.filter { $0.name == figure }
        return (row.span, formulas.map(\.span))
    }

    /// The figure whose name stands at a place of their file, in its own row or in a formula.
    package func figure(namedAt offset: Int, in path: String) -> (name: String, span: Span)? {
        guard let table = figuresTable, table.source.path == path else { return nil }
        return (table.figureNames + table.formulaNames).first {
            $0.span.range.contains(offset) || $0.span.range.upperBound == offset
        }
    }

    private var figuresTable: DataTable? { files.first { $0.kind == .figures }?.table }
}

extension DataTable {
    fileprivate var figureNames: [(name: String, span: Span)] {
        guard let column = column("name") else { return [] }
        return (0..<rowCount).compactMap { row in
            guard let name = text(row: row, column: column) else { return nil }
            return span(of: name, in: span(row: row, column: column)).map { (name, $0) }
        }
    }

    fileprivate var formulaNames: [(name: String, span: Span)] {
        guard let column = column("formula") else { return [] }
        return (0..<rowCount).flatMap { row -> [(name: String, span: Span)] in
            guard let text = text(row: row, column: column), let formula = try? Formula.parse(text),
                let whole = span(of: text, in: span(row: row, column: column))
            else { return [] }
            return formula.names.map { use in
                let name = use.name.figureName
                let end = whole.range.lowerBound + use.range.upperBound
                return (name, Span(source, (end - name.utf8.count)..<end))
            }
        }
    }

    /// Where a text stands within its cell; nil where quotes within it are doubled.
    private func span(of text: String, in cell: Span) -> Span? {
        source.bytes[cell.range].firstRange(ofBytes: text.utf8).map { Span(source, $0) }
    }
}
