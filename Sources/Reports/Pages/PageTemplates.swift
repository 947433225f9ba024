package import Diagnostics
package import Papers
package import Settings
internal import Synchronization
package import Templating

/// The templates of all kinds of page, checked against the names that each page declares. Makes the pages.
///
/// A class, since each paper would copy it.
package final class PageTemplates: Sendable {
    private let english: TemplateKinds
    /// Those with words of other languages, made when a page needs them. By the words that they say.
    private let others = Mutex<[ObjectIdentifier: TemplateKinds]>([:])
    private let templates: TemplateSet
    private let phrases: Translations<Phrases>

    /// Nil when a template is missing or at fault; the findings say which.
    ///
    /// - Parameter phrases: The program's own words, by language.
    package init?(_ templates: TemplateSet, phrases: Translations<Phrases>, diagnostics: inout [Diagnostic]) {
        var faults = TemplateFaults()
        defer { diagnostics += faults.list }
        let words = phrases["en"].templates
        guard let english = TemplateKinds(templates, saying: words, faults: &faults) else { return nil }
        self.english = english
        self.templates = templates
        self.phrases = phrases
    }

    /// The templates in a language. What the English ones have no fault in, others have none in either: their phrases name
    /// the same values.
    private func kinds(in language: String) -> TemplateKinds {
        let words = phrases[language]
        guard words !== phrases["en"] else { return english }
        return others.withLock { others in
            if let known = others[ObjectIdentifier(words)] { return known }
            var faults = TemplateFaults()
            let kinds = TemplateKinds(templates, saying: words.templates, faults: &faults) ?? english
            others[ObjectIdentifier(words)] = kinds
            return kinds
        }
    }

    /// The pages of one paper: `home-care/index.html` and `home-care/index.md`, those of its appendices, and after its
    /// meeting the record of the decision, with files of what is to be done.
    ///
    /// - Parameters:
    ///   - list: All papers of the site.
    ///   - sizes: Those of the files beside the pages.
    package func pages(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [Page] {
        guard let welsh = paper.welsh else { return ownPages(of: paper, in: list, sizes: sizes) }
        return ownPages(of: paper, in: list, sizes: sizes) + ownPages(of: welsh, in: list, sizes: sizes)
    }

    /// Those in one of its languages: of a paper in Welsh, of the texts that are there in Welsh.
    private func ownPages(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [Page] {
        let place = places(of: paper, in: list, sizes: sizes)
        func isMade(_ document: PaperDocument) -> Bool { paper.original?.documents.contains(document) ?? true }
        let kinds = kinds(in: paper.language)
        // There is one record of a decision.
        let decided = paper.original == nil ? DecidedPaper(paper) : nil
        let (report, appraisal) = (isMade(.report) ? paper.report : nil, isMade(.appraisal) ? paper.appraisal : nil)
        return (report.map { kinds.report.pages(of: $0, as: place($0.text), blocks: kinds.blocks) } ?? [])
            + (appraisal.map { kinds.appraisal.pages(of: $0, as: place($0.text), blocks: kinds.blocks) } ?? [])
            + paper.appendixTexts.filter { isMade($0.document) }
            .flatMap { kinds.appendix.pages(of: $0, as: place($0), blocks: kinds.blocks) }
            + (decided.map { pages(of: $0, as: place($0.report.text), in: list, kinds) } ?? [])
    }

    private func pages(
        of decided: DecidedPaper, as place: DocumentPlace, in list: PaperList, _ kinds: TemplateKinds
    ) -> [Page] {
        let paper = decided.paper
        func record(_ kind: OutputKind) -> DecisionPage {
            let setting = place.setting(of: kind, place.besideTexts(as: kind))
            let isRejecting = paper.options.contains(where: \.isRejected)
            let rejected = isRejecting ? kinds.blocks.shown(.optionsRejected, in: setting) : []
            return DecisionPage(decided, in: list, setting, rejected: rejected)
        }
        let pages = [
            Page(path: paper.decisionAddress, bytes: kinds.decisionHTML.render(record(.html))),
            Page(
                path: "\(paper.slug)/\(Paper.decisionPage).md", bytes: kinds.decisionMarkdown.render(record(.markdown))),
        ]
        if decided.outcome.actions.isEmpty { return pages }
        let files = ActionFiles(decided, address: list.canonical(paper.decisionAddress), phrases: place.phrases)
        return pages + [
            Page(path: "\(paper.slug)/\(Paper.actionsFile).csv", bytes: files.csv),
            Page(path: "\(paper.slug)/\(Paper.actionsFile).ics", bytes: files.calendar),
        ]
    }

    /// The texts of a paper that have pages, in its languages: the main one first, then the appendices by their numbers.
    package func printableTexts(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [PrintableText] {
        ([paper] + [paper.welsh].compactMap { $0 }).flatMap { paper in
            let place = places(of: paper, in: list, sizes: sizes)
            let kinds = kinds(in: paper.language)
            return paper.documentsInOrder.filter { paper.original?.documents.contains($0) ?? true }.map { document in
                PrintableText(
                    page: "\(paper.slug)/\(paper.pageName(of: document))", name: paper.printedName(of: document),
                    language: paper.language, text: printedText(of: document, in: paper, place, kinds))
            }
        }
    }

    private func printedText(
        of document: PaperDocument, in paper: Paper, _ place: (PaperText) -> DocumentPlace, _ kinds: TemplateKinds
    ) -> [UInt8] {
        if document == .report, let report = paper.report {
            return kinds.report.printed(report, as: place(report.text), blocks: kinds.blocks)
        }
        if document == .appraisal, let appraisal = paper.appraisal {
            return kinds.appraisal.printed(appraisal, as: place(appraisal.text), blocks: kinds.blocks)
        }
        let text = paper.appendixTexts.first { $0.document == document }
        return text.map { kinds.appendix.printed($0, as: place($0), blocks: kinds.blocks) } ?? []
    }

    /// The list of what changed in a paper, in HTML and in Markdown, each a page that lies by itself.
    ///
    /// - Parameters:
    ///   - templates: With those of the list, which no build needs.
    ///   - styles: The style sheet.
    /// - Returns: Nil where a template is at fault; the findings say which.
    package func changes(
        _ told: ToldRevision, by templates: TemplateSet, styles: [UInt8], diagnostics: inout [Diagnostic]
    ) -> (html: [UInt8], markdown: [UInt8])? {
        let templates = templates.saying(phrases[told.paper.language].templates)
        var faults = TemplateFaults()
        defer { diagnostics += faults.list }
        let html = templates.template("changes.html", for: ChangesPage.self, faults: &faults)
        let markdown = templates.template("changes.md", for: ChangesPage.self, faults: &faults)
        guard let html, let markdown else { return nil }
        return (
            html.render(ChangesPage(told, styles: .styleSheet(styles))),
            markdown.render(ChangesPage(told, styles: Rendered(.markdown, [])))
        )
    }

    /// What the blocks of data of a paper print, in Markdown: each without its caption and the link to its file.
    package func blockTexts(of paper: Paper, in list: PaperList) -> (PlacedBlock, PaperDocument) -> [UInt8] {
        let place = places(of: paper, in: list, sizes: FileSizes([]))
        let places = Dictionary(paper.texts.map { ($0.document, place($0)) }) { first, _ in first }
        let blocks = kinds(in: paper.language).blocks
        return { block, document in
            guard let place = places[document] else { return [] }
            let setting = place.setting(of: .markdown, place.addresses(as: .markdown), bars: block.bars)
            return blocks.shown(block.block, in: setting)
        }
    }

    /// The places of a paper's texts.
    private func places(
        of paper: Paper, in list: PaperList, sizes: FileSizes
    ) -> (PaperText) -> DocumentPlace {
        let phrases = phrases[paper.language]
        let places = PaperPlaces(paper, words: phrases.paper.references)
        let shared = SharedBlocks(of: paper, phrases: phrases)
        let files = Download.files(of: paper, sizes: sizes, phrases: phrases.files)
        let translations = self.phrases
        return { text in
            DocumentPlace(
                printed: PrintedText(text), paper: paper, shared: shared, list: list, files: files,
                prints: Download.printed(of: text.document, in: paper, sizes: sizes, phrases: phrases.files),
                sizes: sizes, phrases: phrases, places: places,
                pair: LanguagePair(of: text.document, in: paper, of: list) { translations[$0].prose.ownName })
        }
    }

    /// The pages that belong to no single paper: `index.html`, `index.md` and `404.html`; those of meetings, and of
    /// addresses that papers had before; with a `base-url` also `sitemap.xml` and, where a paper has a date, `feed.xml`;
    /// where a paper is there in Welsh, `index.cy.html` and `index.cy.md`.
    ///
    /// - Parameters:
    ///   - cards: Those of the papers in the list, in any order.
    ///   - withheld: The reports that are exempt, in any order; none in the exempt edition.
    ///   - packs: The packs that were printed, by the folders of their meetings.
    package func pages(
        of list: PaperList, _ cards: [PaperCard], withheld: [WithheldPaper] = [], packs: [String: PrintedFile] = [:]
    ) -> [Page] {
        let cards = list.inOrder(cards)
        let meetings = Meeting.all(cards, withheld, council: list.site.council)
        let pages = kinds(in: list.site.language).site.pages(
            of: list, cards, meetings, packs: packs, phrases: phrases)
        let welsh = WelshFiles.language
        guard cards.contains(where: { !$0.welshAddresses.isEmpty }) else { return pages }
        let site = kinds(in: welsh).site
        return pages + site.welshMovedPages(list, cards, phrases: phrases[welsh])
            + (cards.needWelshIndex(in: list)
                ? site.indexPages(list, cards, meetings, in: welsh, phrases: phrases) : [])
    }

    /// The packs of the meetings that have a paper, in the order of the index.
    ///
    /// - Parameters:
    ///   - cards: Those of the papers in the list, in any order, with their appendices.
    ///   - withheld: The reports that are exempt, in any order.
    package func packs(of list: PaperList, _ cards: [PaperCard], withheld: [WithheldPaper]) -> [MeetingPack] {
        let meetings = Meeting.all(list.inOrder(cards), withheld, council: list.site.council)
        let (site, phrases) = (kinds(in: list.site.language).site, phrases[list.site.language])
        return meetings.filter { !$0.papers.isEmpty }.map { site.pack(of: $0, in: list, phrases: phrases) }
    }

    /// The appendices of a paper as the contents of a pack name them.
    package func packAppendices(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [PackAppendix] {
        let files = phrases[paper.language].files
        return paper.appendices.map { PackAppendix($0, of: paper, in: list, sizes: sizes, phrases: files) }
    }

    /// How many pages these are.
    package static func pageCount(of list: PaperList, _ cards: [PaperCard], withheld: [WithheldPaper]) -> Int {
        SiteTemplates.pageCount(of: list, cards, withheld: withheld)
    }

    /// The text of `Templates/README.md`: every name that a template may use.
    package static var reference: String {
        let pages = [
            TemplateReference.Page(ReportPage.self, templates: ["report.html", "report.md"]),
            TemplateReference.Page(AppraisalPage.self, templates: ["appraisal.html", "appraisal.md"]),
            TemplateReference.Page(AppendixPage.self, templates: ["appendix.html", "appendix.md"]),
            TemplateReference.Page(DecisionPage.self, templates: ["decision.html", "decision.md"]),
            TemplateReference.Page(ChangesPage.self, templates: ["changes.html", "changes.md"]),
        ]
        return TemplateReference(pages + SiteTemplates.references + BlockTemplates.references).markdown + Phrases.guide
    }
}
