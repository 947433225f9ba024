package import Diagnostics

/// The templates of a folder, read and checked for form.
///
///     Templates/appraisal.html.mustache            the page “appraisal.html”
///     Templates/partials/option.html.mustache      {{> option}} in templates that make HTML
package struct TemplateSet: Sendable {
    private let folder: String
    /// Of pages, by their titles. Only looked up, never listed.
    private let pages: [String: ParsedTemplate]
    private let pageTitles: [String]
    private let partials: Partials
    private let addresses: TagPlaces
    private let unquoted: TagPlaces
    private var words = TemplateWords.none

    /// Reads every file whose name ends in `.mustache`; others are left alone.
    ///
    /// Faults of form are added to `diagnostics` here, whether or not a page uses the template; faults that depend
    /// on a page's names are found by `template(_:for:faults:)`.
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
        let markup = MarkupCheck(of: templates)
        let faults = LinkCheck.faults(of: templates, partials: Partials(templates)) + markup.faults
        diagnostics += faults
        let linked = templates.map { $0.with(faults) }
        let pages = linked.filter { !$0.name.isPartial }.map { ($0.name.title, $0) }
        self.folder = folder
        addresses = markup.addresses
        unquoted = markup.unquoted
        self.pages = Dictionary(pages) { first, _ in first }
        pageTitles = pages.map(\.0)
        partials = Partials(linked)
    }

    /// The same templates with words of the program's own, in one language.
    package func saying(_ words: TemplateWords) -> TemplateSet {
        var templates = self
        templates.words = words
        return templates
    }

    /// The template for a page, checked against the page's names through all partials, blocks and sections, also
    /// those that no present page would print.
    ///
    /// Nil when it is missing or anything it uses is at fault; `faults`, or what was found when the files were read, then
    /// say why.
    ///
    /// - Parameter name: `appraisal.html` for `appraisal.html.mustache`.
    package func template<Page: TemplateModel>(
        _ name: String, for page: Page.Type, faults: inout TemplateFaults
    ) -> Template<Page>? {
        code(of: name, for: .record(RecordShape(page)), faults: &faults).map { Template(code: $0) }
    }
}

extension TemplateSet {
    /// Renders a page that is no model.
    func render(_ name: String, _ value: Value, of shape: Shape, faults: inout TemplateFaults) -> [UInt8]? {
        code(of: name, for: shape, faults: &faults).map {
            let output = ByteBuffer()
            Renderer.render($0, with: value, into: output)
            return output.bytes()
        }
    }

    private func code(of name: String, for shape: Shape, faults: inout TemplateFaults) -> Code? {
        guard let template = pages[name] else {
            let path = folder + "/" + name + TemplateName.ending
            faults.add(.missingTemplate(path, among: pageTitles, name: name))
            return nil
        }
        return Compiler.compile(
            template, partials: partials, places: (addresses, unquoted), words: words, for: shape, faults: &faults)
    }

    private static func path(of source: SourceFile, in folder: String) -> String {
        let prefix = folder + "/"
        return source.path.hasPrefix(prefix) ? String(source.path.dropFirst(prefix.count)) : source.path
    }
}
