internal import Diagnostics
internal import Templating

/// The two templates of one block, such as `blocks/rates-table.html.mustache` and its twin in Markdown.
struct BlockTemplate<Model: PageModel>: Sendable {
    private let html: Template<Captioned<Model>>
    private let markdown: Template<Captioned<Model>>

    /// Nil when one is missing or at fault; the faults say which.
    init?(_ name: String, of templates: TemplateSet, faults: inout TemplateFaults) {
        let html = templates.template("blocks/\(name).html", for: Captioned<Model>.self, faults: &faults)
        let markdown = templates.template("blocks/\(name).md", for: Captioned<Model>.self, faults: &faults)
        guard let html, let markdown else { return nil }
        self.html = html
        self.markdown = markdown
    }

    /// The block without a line feed after its last line.
    ///
    /// - Parameter caption: The author's, as the inside of a caption in the same kind of output.
    func bytes(of model: Model, captioned caption: [UInt8]? = nil, as kind: OutputKind) -> [UInt8] {
        let captioned = Captioned(model: model, caption: BlockCaption(caption: caption.map { Rendered(kind, $0) }))
        let output = ByteBuffer()
        (kind == .html ? html : markdown).render(captioned, into: output)
        return output.withContents { bytes in
            let rest = bytes.drop { $0 == .lineFeed }
            let end = rest.lastIndex { $0 != .lineFeed }.map { $0 + 1 } ?? rest.startIndex
            return Array(rest[..<end])
        }
    }
}
