package import Diagnostics

/// The templates of a folder, read and checked for form.
///
///     Templates/appraisal.html.mustache            the page “appraisal.html”
///     Templates/partials/option.html.mustache      {{> option}} in templates that make HTML
package struct TemplateSet: Sendable {
    private let folder: String
    private let templates: [ParsedTemplate]
    private let partials: Partials

    /// Reads every file whose name ends in `.mustache`; others are left alone.
    ///
    /// Faults of form are added to `diagnostics` here, whether or not a page uses the template; faults that depend
    /// on a page's names are found by `template(_:for:diagnostics:)`.
    ///
    /// - Parameter folder: the path of the folder of templates, as the paths of `sources` begin: `Templates`.
    package init(sources: [SourceFile], folder: String, diagnostics: inout [Diagnostic]) {
        var templates: [ParsedTemplate] = []
        for source in sources where source.path.hasSuffix(TemplateName.ending) {
            guard let name = TemplateName(path: Self.path(of: source, in: folder)) else {
                diagnostics.append(.unclearFileName(source))
                continue
            }
            templates.append(ParsedTemplate(source, name: name, diagnostics: &diagnostics))
        }
        let faults = LinkCheck.faults(of: templates, partials: Partials(templates))
        diagnostics += faults
        self.folder = folder
        self.templates = templates.map { $0.with(faults) }
        partials = Partials(self.templates)
    }

    /// The template for a page, checked against the page's names through all partials, blocks and sections, also
    /// those that no present page would print.
    ///
    /// Nil when it is missing or anything it uses is at fault; `diagnostics` then say why. A fault that they hold
    /// already is not added again.
    ///
    /// - Parameter name: `appraisal.html` for `appraisal.html.mustache`.
    package func template<Page: PageModel>(
        _ name: String, for page: Page.Type, diagnostics: inout [Diagnostic]
    ) -> Template<Page>? {
        checked(name, for: .record(RecordShape(page)), diagnostics: &diagnostics).map {
            Template(template: $0, partials: partials)
        }
    }
}

extension TemplateSet {
    /// Renders a page that is no model.
    func render(_ name: String, _ value: Value, of shape: Shape, diagnostics: inout [Diagnostic]) -> [UInt8]? {
        checked(name, for: shape, diagnostics: &diagnostics).map {
            Renderer.render($0, partials: partials, with: value)
        }
    }

    private func checked(_ name: String, for shape: Shape, diagnostics: inout [Diagnostic]) -> ParsedTemplate? {
        var faults = Faults(knowing: diagnostics)
        defer { diagnostics += faults.list }
        guard let template = templates.first(where: { !$0.name.isPartial && $0.name.title == name })
        else {
            let path = folder + "/" + name + TemplateName.ending
            let pages = templates.map(\.name).filter { !$0.isPartial }
            faults.add(.missingTemplate(path, among: pages.map(\.title), name: name))
            return nil
        }
        return Checker.check(template, partials: partials, for: shape, faults: &faults) ? template : nil
    }

    private static func path(of source: SourceFile, in folder: String) -> String {
        let prefix = folder + "/"
        return source.path.hasPrefix(prefix) ? String(source.path.dropFirst(prefix.count)) : source.path
    }
}
