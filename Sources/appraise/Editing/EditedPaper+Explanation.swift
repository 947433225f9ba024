import Diagnostics
import LanguageServer
import Papers
import Values

extension EditedPaper {
    /// What a name stands for, where that comes from and where else it stands; nil for one that stands for nothing.
    func explanation(of use: NamedPlace) -> Explanation? {
        guard let names else { return nil }
        let lines: [String]
        if let value = names.known.value(named: use.name) {
            lines = [value.printed] + origin(of: value.span, names.data) + working(of: use, names.data)
        } else if let block = names.known.block(named: use.name) {
            lines = [block.meaning] + [names.data.file(ofName: use.name)?.path].compactMap(\.self)
        } else {
            return nil
        }
        return Explanation((lines + places(of: use, names)).map(\.printable).joined(separator: "\n"), of: use.span)
    }

    /// The cell, and what its row says of the source.
    private func origin(of span: Span, _ data: PaperData) -> [String] {
        let cell = data.cell(of: span)
        let place = [span.file.path, span.cell?.description ?? cell?.reference].compactMap(\.self)
        return [place.joined(separator: ", ")] + (cell?.source.map { ["Source: \($0)"] } ?? [])
    }

    private func working(of use: NamedPlace, _ data: PaperData) -> [String] {
        guard let name = use.figure(at: use.span.range.lowerBound)?.name,
            let figure = data.figures?.figure(named: name)
        else { return [] }
        let working = figure.working.map { "Worked out as: \($0)" }
        let differs = figure.workingGives.map { "The working gives \($0)" }
        return [working, differs].compactMap(\.self)
    }

    /// The parts of the pages, each once, and the figures that are worked out from it.
    private func places(of use: NamedPlace, _ names: PaperNames) -> [String] {
        let figure = use.figure(at: use.span.range.lowerBound)?.name
        let spans = figure.map(names.places) ?? names.uses.filter { $0.name == use.name }.map(\.span)
        let parts = spans.compactMap(names.part).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let figures = (names.data.figures?.figures ?? []).filter { other in
            other.dependencies.contains { $0.figureName == figure ?? use.name }
        }.map(\.name)
        return (parts.isEmpty ? [] : ["Used in: \(parts.joined(separator: "; "))"])
            + (figures.isEmpty ? [] : ["Figures worked out from it: \(figures.joined(separator: ", "))"])
    }
}
