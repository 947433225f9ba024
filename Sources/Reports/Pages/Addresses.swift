internal import Diagnostics
internal import Papers
internal import Settings
internal import Templating

/// Where the links of one page lead: places of the page itself, of the paper's other pages, and files.
struct Addresses: Sendable {
    private let places: PaperPlaces
    /// Nil on a page that is that of no text.
    private let document: PaperDocument?
    private let kind: OutputKind

    init(_ places: PaperPlaces, on document: PaperDocument?, as kind: OutputKind) {
        self.places = places
        self.document = document
        self.kind = kind
    }

    /// That of the pages: `html`.
    var fileExtension: String { kind.fileExtension }

    /// The text that links are looked up in first.
    private var main: PaperDocument { document ?? places.paper.mainDocument }

    /// Of a link of the text.
    func address(of destination: LinkTarget.Destination) -> String {
        switch destination {
        case .text(let document): page(of: document)
        case .place(let id, let document): address(ofId: id, in: document)
        case .paper(let page): kind == .markdown ? page.markdown : page.html
        }
    }

    /// `#option-2`, `appendix-1.html#option-2`; in Markdown the heading above the place: `#option-2--commission`.
    ///
    /// - Parameters:
    ///   - id: Of a place.
    ///   - target: The document that is meant; nil for the one that has the id, this one first.
    func address(ofId id: String, in target: PaperDocument? = nil) -> String {
        let target =
            target ?? places.documentOfBlock(id) ?? places.paper.document(ofId: id, linkedIn: main) ?? main
        let page = target == document ? nil : page(of: target)
        guard kind == .markdown else { return (page ?? "") + "#" + id }
        guard let anchor = places.anchor(of: id, in: target) else { return page ?? "#" + id }
        return (page ?? "") + "#" + anchor
    }

    /// The same of a section, an option or an aspect, where it is known which document it stands in.
    ///
    /// - Parameter target: Nil for this document.
    func address(ofHeading id: String, in target: PaperDocument? = nil) -> String {
        address(ofId: id, in: places.documentOfBlock(id) ?? target ?? main)
    }

    /// The page of a document: `index.html`.
    func page(of document: PaperDocument) -> String { places.paper.pageName(of: document, as: kind) }

    /// Nil for a place that a page of Markdown cannot lead to, so that the words stand without a link.
    func link(to destination: LinkTarget.Destination) -> String? {
        if case .place(let id, let target) = destination, target == document, kind == .markdown,
            places.anchor(of: id, in: target) == nil
        {
            return nil
        }
        return address(of: destination)
    }

    /// The same of a row of the register or the schedule.
    func link(toRow id: String) -> String? { link(to: .place(id, in: places.documentOfBlock(id) ?? main)) }
}

/// What the links of all pages of a paper are looked up in.
final class PaperPlaces: Sendable {
    let paper: Paper
    /// Of the headings of each document, for Markdown. Only looked up, never listed.
    private let anchors: [PaperDocument: [String: String]]
    /// The documents whose pages show the register of risks and the schedule of figures.
    private let register: PaperDocument?
    private let schedule: PaperDocument

    /// - Parameter words: In the language of the paper.
    init(_ paper: Paper, words: ReferenceWords) {
        self.paper = paper
        anchors = HeadingAnchors.all(of: paper, words: words).mapValues(\.anchors)
        register = paper.document(placing: .riskRegister)
        schedule = paper.document(placing: .figuresSchedule) ?? paper.mainDocument
    }

    /// What stands after `#` in a link of Markdown; nil for an id above the first heading.
    func anchor(of id: String, in document: PaperDocument) -> String? { anchors[document]?[id] }

    /// The rows of the register and of the schedule have ids wherever these stand.
    func documentOfBlock(_ id: String) -> PaperDocument? {
        if id.utf8.starts(with: "risk-".utf8) { return register }
        return id == "figures" || id.utf8.starts(with: "figure-".utf8) ? schedule : nil
    }
}

extension Paper {
    /// The name of a document's page, without its ending: the main document is the paper's first page. A page in Welsh
    /// lies beside that in English: `index.cy`.
    func pageName(of document: PaperDocument) -> String {
        let name = englishPageName(of: document)
        return original?.documents.contains(document) == true ? "\(name).\(WelshFiles.language)" : name
    }

    /// The same of a page in Welsh without the mark of its language.
    func englishPageName(of document: PaperDocument) -> String {
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
