import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// A folder of templates for a test, and what came of loading it.
struct TemplateFiles {
    let templates: TemplateSet
    let diagnostics: [Diagnostic]

    /// - Parameter partials: their text by their name: `option.html`.
    init(page: SourceFile, partials: [String: String] = [:]) {
        let files = partials.sorted { $0.key < $1.key }.map {
            SourceFile(path: "Templates/partials/\($0.key).mustache", text: $0.value)
        }
        var diagnostics: [Diagnostic] = []
        templates = TemplateSet(sources: [page] + files, folder: "Templates", diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }
}

extension TemplateSet {
    /// A template with its faults among the other findings.
    func template(_ name: String, diagnostics: inout [Diagnostic]) -> Template<PaperPage>? {
        var faults = TemplateFaults()
        defer { diagnostics += faults.list }
        return template(name, for: PaperPage.self, faults: &faults)
    }
}

/// What a template for `PaperPage` makes of a page.
func render(
    _ template: String, _ page: PaperPage = PaperPage(), partials: [String: String] = [:], kind: OutputKind = .html,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
    let name = "page.\(kind.fileExtension)"
    let file = SourceFile(path: "Templates/\(name).mustache", text: template)
    let files = TemplateFiles(page: file, partials: partials)
    var diagnostics = files.diagnostics
    let loaded = files.templates.template(name, diagnostics: &diagnostics)
    #expect(diagnostics == [], sourceLocation: sourceLocation)
    return String(decoding: try #require(loaded, sourceLocation: sourceLocation).render(page), as: UTF8.self)
}

/// Expects one finding of the rule at each mark of the template, in the marks' order, and no template.
///
/// Returns the first finding, for tests that look at its words.
@discardableResult
func expectFaults(
    _ rule: Rule, in marked: String, partials: [String: String] = [:], kind: OutputKind = .html,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> Diagnostic {
    let name = "page.\(kind.fileExtension)"
    let text = MarkedText(marked, path: "Templates/\(name).mustache")
    let files = TemplateFiles(page: text.file, partials: partials)
    var diagnostics = files.diagnostics
    let loaded = files.templates.template(name, diagnostics: &diagnostics)
    let found = diagnostics.inSourceOrder()
    #expect(found.map(\.rule) == text.offsets.map { _ in rule }, sourceLocation: sourceLocation)
    #expect(found.map { $0.place.span?.range.lowerBound } == text.offsets, sourceLocation: sourceLocation)
    #expect(loaded.map { _ in "a template" } == nil, sourceLocation: sourceLocation)
    return try #require(found.first, sourceLocation: sourceLocation)
}
