internal import Diagnostics
internal import Papers
internal import Templating

/// The page of one of a paper's texts.
protocol DocumentPage: PageModel {
    associatedtype Text

    /// Pieces are written in the order of the page, which counts the marks of footnotes.
    ///
    /// - Parameter schedule: The figures, where they end the page because no block of the text places them.
    init(
        _ text: Text, of paper: Paper, around: PaperSurroundings, schedule: Rendered?,
        by writer: inout some ProseWriter)
}

/// The two templates of such a page, in HTML and in Markdown.
struct DocumentTemplates<Model: DocumentPage>: Sendable {
    private let html: Template<Model>
    private let markdown: Template<Model>

    /// Nil when one is missing or at fault; the faults say which.
    init?(_ name: String, of templates: TemplateSet, faults: inout TemplateFaults) {
        let html = templates.template("\(name).html", for: Model.self, faults: &faults)
        let markdown = templates.template("\(name).md", for: Model.self, faults: &faults)
        guard let html, let markdown else { return nil }
        self.html = html
        self.markdown = markdown
    }

    /// The page in HTML, which links to that in Markdown and says its size, and that page.
    func pages(of text: Model.Text, as place: DocumentPlace, blocks: BlockTemplates) -> [Page] {
        let markdownPage = markdown.render(model(of: text, as: place, blocks: blocks))
        let htmlPage = html.render(model(of: text, as: place, blocks: blocks, markdown: markdownPage))
        let name = "\(place.paper.slug)/\(place.paper.pageName(of: place.document))"
        return [Page(path: "\(name).html", bytes: htmlPage), Page(path: "\(name).md", bytes: markdownPage)]
    }

    /// The page in Markdown as a document that lies by itself, without the ways around the site.
    func printed(_ text: Model.Text, as place: DocumentPlace, blocks: BlockTemplates) -> [UInt8] {
        markdown.render(model(of: text, as: place, blocks: blocks, isPrinted: true))
    }

    private func model(
        of text: Model.Text, as place: DocumentPlace, blocks: BlockTemplates, isPrinted: Bool = false
    ) -> Model {
        let addresses = place.addresses(as: .markdown)
        var writer = MarkdownProse(place.printed, linkingBy: addresses, phrases: place.phrases) { block, caption in
            blocks.bytes(of: block.block, in: place.setting(of: .markdown, addresses, caption, bars: block.bars))
        }
        let schedule = place.isMain ? blocks.closingSchedule(in: place.setting(of: .markdown, addresses)) : nil
        return Model(
            text, of: place.paper, around: place.surroundings(isPrinted: isPrinted), schedule: schedule, by: &writer)
    }

    private func model(
        of text: Model.Text, as place: DocumentPlace, blocks: BlockTemplates, markdown: [UInt8]
    ) -> Model {
        let addresses = place.addresses(as: .html)
        var writer = HTMLProse(place.printed, linkingBy: addresses, phrases: place.phrases) { block, caption in
            blocks.bytes(of: block.block, in: place.setting(of: .html, addresses, caption, bars: block.bars))
        }
        let schedule = place.isMain ? blocks.closingSchedule(in: place.setting(of: .html, addresses)) : nil
        return Model(
            text, of: place.paper, around: place.surroundings(markdown: markdown), schedule: schedule, by: &writer)
    }
}

/// A text of a paper among all papers of the site.
struct DocumentPlace: Sendable {
    let printed: PrintedText
    let paper: Paper
    let shared: SharedBlocks
    let list: PaperList
    /// The files of the paper, as its pages link them.
    let files: [Download]
    /// What was printed of the text.
    let prints: [Download]
    /// Those of the files beside the pages.
    let sizes: FileSizes
    /// In the language of the paper.
    let phrases: Phrases
    /// What the paper's links are looked up in.
    let places: PaperPlaces
    /// The pages that say the same in two languages.
    let pair: LanguagePair

    var document: PaperDocument { printed.text.document }
    var isMain: Bool { document == paper.mainDocument }

    func surroundings(markdown: [UInt8]? = nil, isPrinted: Bool = false) -> PaperSurroundings {
        PaperSurroundings(
            of: document, in: paper, of: list, files: files, prints: prints, sizes: sizes, phrases: phrases,
            shared: shared, pair: pair, markdown: markdown, isPrinted: isPrinted)
    }

    func addresses(as kind: OutputKind) -> Addresses { Addresses(places, on: document, as: kind) }

    /// Those of a page beside those of the texts, which leads to each by the name of its page.
    func besideTexts(as kind: OutputKind) -> Addresses { Addresses(places, on: nil, as: kind) }

    func setting(
        of kind: OutputKind, _ addresses: Addresses, _ caption: [UInt8]? = nil, bars: [BarColumn] = []
    ) -> BlockSetting {
        BlockSetting(
            paper: paper, document: document, shared: shared, kind: kind, addresses: addresses, phrases: phrases,
            caption: caption, bars: bars)
    }
}
