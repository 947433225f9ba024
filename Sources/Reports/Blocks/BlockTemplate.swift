internal import Diagnostics
internal import Templating

/// The two templates of one block, such as `blocks/rates-table.html.mustache` and its twin in Markdown.
struct BlockTemplate<Model: PageModel>: Sendable {
    private let html: Template<Model>
    private let markdown: Template<Model>

    /// Nil when one is missing or at fault; the findings say which.
    init?(_ name: String, of templates: TemplateSet, diagnostics: inout [Diagnostic]) {
        let html = templates.template("blocks/\(name).html", for: Model.self, diagnostics: &diagnostics)
        let markdown = templates.template("blocks/\(name).md", for: Model.self, diagnostics: &diagnostics)
        guard let html, let markdown else { return nil }
        self.html = html
        self.markdown = markdown
    }

    /// The block without a line feed after its last line.
    func bytes(of model: Model, as kind: OutputKind) -> [UInt8] {
        var bytes = (kind == .html ? html : markdown).render(model)
        while bytes.last == .lineFeed { bytes.removeLast() }
        return Array(bytes.drop { $0 == .lineFeed })
    }
}
