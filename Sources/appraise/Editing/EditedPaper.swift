import Diagnostics
import Papers
import Publishing

/// A paper as an editor has it, read and checked.
struct EditedPaper {
    /// In source order.
    let diagnostics: [Diagnostic]
    /// The folders of the papers that its links lead to.
    let linkedPapers: [String]
    /// Its main text, from the site's folder: `Content/home-care/report.md`; nil where there is none.
    let mainFile: String?
    /// What its texts can name; nil where none can be read.
    let names: PaperNames?

    /// - Throws: A `FileError`.
    init(_ slug: String, of sources: SiteSources, through files: EditedFiles) throws(FileError) {
        var listed: [Diagnostic] = []
        let folder = try PaperFiles(listing: slug, in: ContentFolder.name, through: files, diagnostics: &listed)
        let graded = try GradedPaper(folder, of: sources, through: files, findsAll: true)
        diagnostics = (sources.site.grading(listed) + graded.diagnostics).inSourceOrder()
        linkedPapers = graded.linkedPapers
        let texts = [PaperDocument.report, .appraisal].map(\.file)
        let main = texts.first { text in folder.files.contains { $0.name == text } }
        mainFile = main.map { "\(folder.path)/\($0)" }
        names = graded.names
    }

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}

// MARK: - Names

extension EditedPaper {
    /// The name that stands at a place: in double braces, in a setting, or in the cells of the figures.
    ///
    /// - Parameter file: From the site's folder.
    func name(at offset: Int, in file: String) -> NamedPlace? {
        let uses = names?.file(at: file)?.namedPlaces ?? []
        let figure = names?.data.figure(namedAt: offset, in: file)
        return uses.first { $0.span.touches(offset) }
            ?? names?.setting(at: offset, in: file)
            ?? figure.map { NamedPlace("figures.\($0.name)", at: $0.span) }
    }

    /// Where the value of a name comes from: a cell, or a file.
    func definition(of use: NamedPlace) -> Span? {
        guard let names else { return nil }
        return names.known.value(named: use.name)?.span ?? names.data.file(ofName: use.name)?.whole
    }

    /// Where the name at a place stands: of a figure also what is said of it, and formulas.
    func uses(at offset: Int, in file: String, withDefinition: Bool) -> [Span] {
        guard let names, let use = name(at: offset, in: file) else { return [] }
        if let figure = use.figure(at: offset)?.name {
            let cells = names.data.cells(naming: figure)
            let definition = withDefinition ? [cells?.definition].compactMap(\.self) : []
            return definition + (cells?.formulas ?? []) + names.places(naming: figure) + names.settings(naming: figure)
        }
        let definition = withDefinition ? [definition(of: use)].compactMap(\.self) : []
        return definition + names.uses.filter { $0.name == use.name }.map(\.span)
    }
}
