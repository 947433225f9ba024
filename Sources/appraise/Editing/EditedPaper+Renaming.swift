import Diagnostics
import LanguageServer
import Papers
import Values

extension EditedPaper {
    /// The figure whose name stands at a place; nil where there is none.
    ///
    /// - Throws: A `RenameFault` for one whose name stands where nothing can be written.
    func figure(toRenameAt offset: Int, in file: String) throws(RenameFault) -> (name: String, span: Span)? {
        guard let names, let figure = name(at: offset, in: file)?.figure(at: offset) else { return nil }
        guard let cells = names.data.cells(naming: figure.name) else { throw .unknown(figure.name) }
        if let cell = cells.definition.cell { throw .workbook(figure.name, cells.definition.file.path, cell) }
        return figure
    }

    /// What it takes to give a figure another name, in its own row, in formulas, settings and texts.
    ///
    /// - Throws: A `RenameFault`.
    func changes(renaming offset: Int, in file: String, to name: String) throws(RenameFault) -> [(Span, String)] {
        guard let names, let figure = try figure(toRenameAt: offset, in: file) else { throw .noFigure }
        let new = name.figureName
        guard FigureName.isName(new) else { throw .name(new) }
        guard names.data.cells(naming: new) == nil else { throw .taken(new) }
        guard let cells = names.data.cells(naming: figure.name) else { throw .unknown(figure.name) }
        return ([cells.definition] + cells.formulas + names.places(naming: figure.name)).map { ($0, new) }
    }
}

extension RenameFault {
    static let noFigure = RenameFault("here stands no figure; only the names of figures can be changed everywhere")

    fileprivate static func unknown(_ name: String) -> RenameFault {
        RenameFault("there is no figure \(name.quoted)")
    }

    fileprivate static func workbook(_ name: String, _ path: String, _ cell: SheetCell) -> RenameFault {
        RenameFault("\(path) is a workbook: change \(name.quoted) there, in \(cell), and then in the texts")
    }

    fileprivate static func name(_ name: String) -> RenameFault {
        RenameFault(
            "\(name.quoted) cannot be the name of a figure; use small letters a–z, digits and hyphens, such as cost-now"
        )
    }

    fileprivate static func taken(_ name: String) -> RenameFault {
        RenameFault("there is a figure \(name.quoted) already")
    }
}
