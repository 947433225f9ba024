internal import Diagnostics
internal import Papers
internal import Settings
internal import Templating

/// Where the links of one page lead: places of the page itself, of the paper's other page, and files.
struct Addresses: Sendable {
    private let paper: Paper
    private let document: PaperDocument
    private let kind: OutputKind
    /// Of the headings of each document, for Markdown.
    private let anchors: [PaperDocument: HeadingAnchors]

    /// - Parameter words: In the language of the page.
    init(_ paper: Paper, on document: PaperDocument, as kind: OutputKind, words: ReferenceWords) {
        self.paper = paper
        self.document = document
        self.kind = kind
        anchors = kind == .markdown ? HeadingAnchors.all(of: paper, words: words) : [:]
    }

    /// `#option-2`, `appendix-1.html#option-2`; in Markdown the heading above the place: `#option-2--commission`.
    ///
    /// - Parameters:
    ///   - id: Of a place, or the name of a document's file for its page.
    ///   - target: The document that is meant; nil for the one that has the id, this one first.
    func address(ofId id: String, in target: PaperDocument? = nil) -> String {
        if let document = paper.documents.first(where: { $0.file == id }) { return page(of: document) }
        let target = target ?? documentOfBlock(id) ?? paper.document(ofId: id, linkedIn: document) ?? document
        let page = target == document ? "" : paper.pageName(of: target, as: kind)
        guard kind == .markdown else { return "\(page)#\(id)" }
        guard let anchor = anchors[target]?.anchor(of: id) else { return page.isEmpty ? "#\(id)" : page }
        return "\(page)#\(anchor)"
    }

    /// The page of a document: `index.html`.
    func page(of document: PaperDocument) -> String { paper.pageName(of: document, as: kind) }

    /// Nil for an id that leads nowhere in a page of Markdown, so that the words stand without a link.
    func link(toId id: String) -> String? {
        let isPage = paper.documents.contains { $0.file == id }
        let target = paper.document(ofId: id, linkedIn: document) ?? document
        if !isPage, kind == .markdown, target == document, anchors[target]?.anchor(of: id) == nil { return nil }
        return address(ofId: id)
    }

    /// The rows of the register and of the schedule have ids wherever these stand.
    private func documentOfBlock(_ id: String) -> PaperDocument? {
        if id.utf8.starts(with: "risk-".utf8) { return paper.document(placing: .riskRegister) }
        let isFigure = id == "figures" || id.utf8.starts(with: "figure-".utf8)
        return isFigure ? paper.document(placing: .figuresSchedule) ?? paper.mainDocument : nil
    }
}

extension Paper {
    /// The name of a document's page, without its ending: the main document is the paper's first page.
    func pageName(of document: PaperDocument) -> String {
        document == mainDocument ? "index" : "appendix-\(appendixNumber(of: document) ?? 1)"
    }

    /// What the appraisal is to a report, here or elsewhere: `Appendix 1`.
    func appendixLabel(_ words: ReferenceWords) -> String? {
        (appendixNumber(of: .appraisal) ?? appendix).map(words.appendix)
    }

    func pageName(of document: PaperDocument, as kind: OutputKind) -> String {
        "\(pageName(of: document)).\(kind.fileExtension)"
    }
}
