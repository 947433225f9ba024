package import Diagnostics
package import Papers
package import Settings
package import Templating

/// The templates of all kinds of page, checked against the names that each page declares. Makes the pages.
package struct PageTemplates: Sendable {
    private let report: DocumentTemplates<ReportPage>
    private let appraisal: DocumentTemplates<AppraisalPage>
    private let appendix: DocumentTemplates<AppendixPage>
    private let blocks: BlockTemplates
    private let site: SiteTemplates
    private let phrases: Translations<Phrases>

    /// Nil when a template is missing or at fault; the findings say which.
    ///
    /// - Parameter phrases: The program's own words, by language.
    package init?(_ templates: TemplateSet, phrases: Translations<Phrases>, diagnostics: inout [Diagnostic]) {
        let report = DocumentTemplates<ReportPage>("report", of: templates, diagnostics: &diagnostics)
        let appraisal = DocumentTemplates<AppraisalPage>("appraisal", of: templates, diagnostics: &diagnostics)
        let appendix = DocumentTemplates<AppendixPage>("appendix", of: templates, diagnostics: &diagnostics)
        let blocks = BlockTemplates(templates, diagnostics: &diagnostics)
        let site = SiteTemplates(templates, diagnostics: &diagnostics)
        guard let report, let appraisal, let appendix, let blocks, let site else { return nil }
        self.report = report
        self.appraisal = appraisal
        self.appendix = appendix
        self.blocks = blocks
        self.site = site
        self.phrases = phrases
    }

    /// The pages of one paper: `home-care/index.html` and `home-care/index.md`, and those of its appendices.
    ///
    /// - Parameters:
    ///   - list: All papers of the site.
    ///   - sizes: Those of the files beside the pages.
    package func pages(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [Page] {
        let phrases = phrases[paper.language]
        func place(_ document: PaperDocument) -> DocumentPlace {
            DocumentPlace(document: document, paper: paper, list: list, sizes: sizes, phrases: phrases)
        }
        let reportPages = paper.report.map { report.pages(of: $0, as: place(.report), blocks: blocks) } ?? []
        let appraisalPages =
            paper.appraisal.map { appraisal.pages(of: $0, as: place(.appraisal), blocks: blocks) } ?? []
        let appendixPages = paper.appendixTexts.flatMap {
            appendix.pages(of: $0, as: place($0.document), blocks: blocks)
        }
        return reportPages + appraisalPages + appendixPages
    }

    /// The main document of a paper in Markdown, to become a document that lies by itself.
    package func printedText(of paper: Paper, in list: PaperList, sizes: FileSizes) -> [UInt8] {
        let place = DocumentPlace(
            document: paper.mainDocument, paper: paper, list: list, sizes: sizes, phrases: phrases[paper.language])
        return paper.report.map { report.printed($0, as: place, blocks: blocks) }
            ?? paper.appraisal.map { appraisal.printed($0, as: place, blocks: blocks) } ?? []
    }

    /// The pages that belong to no single paper: `index.html`, `index.md` and `404.html`; with a `base-url` also
    /// `sitemap.xml` and, where a paper has a date, `feed.xml`.
    package func pages(of list: PaperList) -> [Page] {
        site.pages(of: list, phrases: phrases[list.site.language])
    }

    /// The text of `Templates/README.md`: every name that a template may use.
    package static var reference: String {
        let pages = [
            TemplateReference.Page(ReportPage.self, templates: ["report.html", "report.md"]),
            TemplateReference.Page(AppraisalPage.self, templates: ["appraisal.html", "appraisal.md"]),
            TemplateReference.Page(AppendixPage.self, templates: ["appendix.html", "appendix.md"]),
        ]
        return TemplateReference(pages + SiteTemplates.references + BlockTemplates.references).markdown + Phrases.guide
    }
}
