package import Diagnostics
package import Papers
package import Settings
package import Templating

/// The templates of all kinds of page, checked against the names that each page declares. Makes the pages.
///
/// A class, since each paper would copy it.
package final class PageTemplates: Sendable {
    private let report: DocumentTemplates<ReportPage>
    private let appraisal: DocumentTemplates<AppraisalPage>
    private let appendix: DocumentTemplates<AppendixPage>
    private let decisionHTML: Template<DecisionPage>
    private let decisionMarkdown: Template<DecisionPage>
    private let blocks: BlockTemplates
    private let site: SiteTemplates
    private let phrases: Translations<Phrases>

    /// Nil when a template is missing or at fault; the findings say which.
    ///
    /// - Parameter phrases: The program's own words, by language.
    package init?(_ templates: TemplateSet, phrases: Translations<Phrases>, diagnostics: inout [Diagnostic]) {
        var faults = TemplateFaults()
        defer { diagnostics += faults.list }
        let report = DocumentTemplates<ReportPage>("report", of: templates, faults: &faults)
        let appraisal = DocumentTemplates<AppraisalPage>("appraisal", of: templates, faults: &faults)
        let appendix = DocumentTemplates<AppendixPage>("appendix", of: templates, faults: &faults)
        let decisionHTML = templates.template("decision.html", for: DecisionPage.self, faults: &faults)
        let decisionMarkdown = templates.template("decision.md", for: DecisionPage.self, faults: &faults)
        let blocks = BlockTemplates(templates, faults: &faults)
        let site = SiteTemplates(templates, faults: &faults)
        guard let report, let appraisal, let appendix, let decisionHTML, let decisionMarkdown, let blocks, let site
        else { return nil }
        self.report = report
        self.appraisal = appraisal
        self.appendix = appendix
        self.decisionHTML = decisionHTML
        self.decisionMarkdown = decisionMarkdown
        self.blocks = blocks
        self.site = site
        self.phrases = phrases
    }

    /// The pages of one paper: `home-care/index.html` and `home-care/index.md`, those of its appendices, and after its
    /// meeting the record of the decision, with files of what is to be done.
    ///
    /// - Parameters:
    ///   - list: All papers of the site.
    ///   - sizes: Those of the files beside the pages.
    package func pages(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [Page] {
        let place = places(of: paper, in: list, sizes: sizes)
        return (paper.report.map { report.pages(of: $0, as: place($0.text), blocks: blocks) } ?? [])
            + (paper.appraisal.map { appraisal.pages(of: $0, as: place($0.text), blocks: blocks) } ?? [])
            + paper.appendixTexts.flatMap { appendix.pages(of: $0, as: place($0), blocks: blocks) }
            + (DecidedPaper(paper).map { pages(of: $0, as: place($0.report.text), in: list) } ?? [])
    }

    private func pages(of decided: DecidedPaper, as place: DocumentPlace, in list: PaperList) -> [Page] {
        let paper = decided.paper
        func record(_ kind: OutputKind) -> DecisionPage {
            let setting = place.setting(of: kind, place.besideTexts(as: kind))
            let isRejecting = paper.options.contains(where: \.isRejected)
            return DecisionPage(
                decided, in: list, setting, rejected: isRejecting ? blocks.shown(.optionsRejected, in: setting) : [])
        }
        let pages = [
            Page(path: paper.decisionAddress, bytes: decisionHTML.render(record(.html))),
            Page(path: "\(paper.slug)/\(Paper.decisionPage).md", bytes: decisionMarkdown.render(record(.markdown))),
        ]
        if decided.outcome.actions.isEmpty { return pages }
        let files = ActionFiles(decided, address: list.canonical(paper.decisionAddress), phrases: place.phrases)
        return pages + [
            Page(path: "\(paper.slug)/\(Paper.actionsFile).csv", bytes: files.csv),
            Page(path: "\(paper.slug)/\(Paper.actionsFile).ics", bytes: files.calendar),
        ]
    }

    /// The main document of a paper in Markdown, to become a document that lies by itself.
    package func printedText(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [UInt8] {
        let place = places(of: paper, in: list, sizes: sizes)
        return paper.report.map { report.printed($0, as: place($0.text), blocks: blocks) }
            ?? paper.appraisal.map { appraisal.printed($0, as: place($0.text), blocks: blocks) } ?? []
    }

    /// What the blocks of data of a paper print, in Markdown: each without its caption and the link to its file.
    package func blockTexts(of paper: Paper, in list: PaperList) -> (PlacedBlock, PaperDocument) -> [UInt8] {
        let place = places(of: paper, in: list, sizes: FileSizes([]))
        let places = Dictionary(paper.texts.map { ($0.document, place($0)) }) { first, _ in first }
        return { [blocks] block, document in
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
        let prints = Download.printed(of: paper, sizes: sizes, phrases: phrases.files)
        return { text in
            DocumentPlace(
                printed: PrintedText(text), paper: paper, shared: shared, list: list, files: files, prints: prints,
                sizes: sizes, phrases: phrases, places: places)
        }
    }

    /// The pages that belong to no single paper: `index.html`, `index.md` and `404.html`; those of meetings, and of
    /// addresses that papers had before; with a `base-url` also `sitemap.xml` and, where a paper has a date, `feed.xml`.
    ///
    /// - Parameters:
    ///   - cards: Those of the papers in the list, in any order.
    ///   - withheld: The reports that are exempt, in any order; none in the exempt edition.
    package func pages(of list: PaperList, _ cards: [PaperCard], withheld: [WithheldPaper] = []) -> [Page] {
        site.pages(of: list, cards, withheld: withheld, phrases: phrases[list.site.language])
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
        ]
        return TemplateReference(pages + SiteTemplates.references + BlockTemplates.references).markdown + Phrases.guide
    }
}
