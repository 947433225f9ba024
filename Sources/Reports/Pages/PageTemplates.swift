package import Appraisals
package import Diagnostics
package import Templating

/// The templates of all kinds of page, checked against the names that each page declares. Makes the pages.
package struct PageTemplates: Sendable {
    private let appraisalHTML: Template<AppraisalPage>
    private let appraisalMarkdown: Template<AppraisalPage>
    private let blocks: BlockTemplates
    private let indexHTML: Template<IndexPage>
    private let indexMarkdown: Template<IndexPage>

    /// Nil when a template is missing or at fault; the findings say which.
    package init?(_ templates: TemplateSet, diagnostics: inout [Diagnostic]) {
        let appraisalHTML = templates.template("appraisal.html", for: AppraisalPage.self, diagnostics: &diagnostics)
        let appraisalMarkdown = templates.template("appraisal.md", for: AppraisalPage.self, diagnostics: &diagnostics)
        let indexHTML = templates.template("index.html", for: IndexPage.self, diagnostics: &diagnostics)
        let indexMarkdown = templates.template("index.md", for: IndexPage.self, diagnostics: &diagnostics)
        let blocks = BlockTemplates(templates, diagnostics: &diagnostics)
        guard let appraisalHTML, let appraisalMarkdown, let indexHTML, let indexMarkdown, let blocks else { return nil }
        self.blocks = blocks
        self.appraisalHTML = appraisalHTML
        self.appraisalMarkdown = appraisalMarkdown
        self.indexHTML = indexHTML
        self.indexMarkdown = indexMarkdown
    }

    /// The pages of one paper: `home-care/index.html` and `home-care/index.md`.
    package func pages(of paper: Paper) -> [Page] {
        let anchors = HeadingAnchors(paper)
        var html = HTMLProse { blocks.bytes(of: $0, in: paper, as: .html) { $0 } }
        var markdown = MarkdownProse(linkingBy: anchors) { name in
            blocks.bytes(of: name, in: paper, as: .markdown) { anchors.anchor(of: $0) ?? $0 }
        }
        let htmlPage = AppraisalPage(
            paper, schedule: blocks.closingSchedule(of: paper, as: .html) { $0 }, by: &html)
        let markdownPage = AppraisalPage(
            paper, schedule: blocks.closingSchedule(of: paper, as: .markdown) { anchors.anchor(of: $0) ?? $0 },
            by: &markdown)
        return [
            Page(path: "\(paper.slug)/index.html", bytes: appraisalHTML.render(htmlPage)),
            Page(path: "\(paper.slug)/index.md", bytes: appraisalMarkdown.render(markdownPage)),
        ]
    }

    /// The list of papers: `index.html` and `index.md`.
    package func index(of papers: [Paper], site: Site) -> [Page] {
        let page = IndexPage(papers, site: site)
        return [
            Page(path: "index.html", bytes: indexHTML.render(page)),
            Page(path: "index.md", bytes: indexMarkdown.render(page)),
        ]
    }

    /// The text of `Templates/README.md`: every name that a template may use.
    package static var reference: String {
        let pages = [
            TemplateReference.Page(AppraisalPage.self, templates: ["appraisal.html", "appraisal.md"]),
            TemplateReference.Page(IndexPage.self, templates: ["index.html", "index.md"]),
        ]
        return TemplateReference(pages + BlockTemplates.references).markdown
    }
}
