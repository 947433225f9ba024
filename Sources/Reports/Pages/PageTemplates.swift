package import Appraisals
package import Diagnostics
package import Templating

/// The templates of all kinds of page, checked against the names that each page declares. Makes the pages.
package struct PageTemplates: Sendable {
    private let reportHTML: Template<ReportPage>
    private let reportMarkdown: Template<ReportPage>
    private let appraisalHTML: Template<AppraisalPage>
    private let appraisalMarkdown: Template<AppraisalPage>
    private let appendixHTML: Template<AppendixPage>
    private let appendixMarkdown: Template<AppendixPage>
    private let blocks: BlockTemplates
    private let indexHTML: Template<IndexPage>
    private let indexMarkdown: Template<IndexPage>

    /// Nil when a template is missing or at fault; the findings say which.
    package init?(_ templates: TemplateSet, diagnostics: inout [Diagnostic]) {
        let reportHTML = templates.template("report.html", for: ReportPage.self, diagnostics: &diagnostics)
        let reportMarkdown = templates.template("report.md", for: ReportPage.self, diagnostics: &diagnostics)
        let appraisalHTML = templates.template("appraisal.html", for: AppraisalPage.self, diagnostics: &diagnostics)
        let appraisalMarkdown = templates.template("appraisal.md", for: AppraisalPage.self, diagnostics: &diagnostics)
        let appendixHTML = templates.template("appendix.html", for: AppendixPage.self, diagnostics: &diagnostics)
        let appendixMarkdown = templates.template("appendix.md", for: AppendixPage.self, diagnostics: &diagnostics)
        let indexHTML = templates.template("index.html", for: IndexPage.self, diagnostics: &diagnostics)
        let indexMarkdown = templates.template("index.md", for: IndexPage.self, diagnostics: &diagnostics)
        let blocks = BlockTemplates(templates, diagnostics: &diagnostics)
        guard let reportHTML, let reportMarkdown, let appraisalHTML, let appraisalMarkdown, let appendixHTML,
            let appendixMarkdown, let indexHTML, let indexMarkdown, let blocks
        else { return nil }
        self.blocks = blocks
        self.reportHTML = reportHTML
        self.reportMarkdown = reportMarkdown
        self.appraisalHTML = appraisalHTML
        self.appraisalMarkdown = appraisalMarkdown
        self.appendixHTML = appendixHTML
        self.appendixMarkdown = appendixMarkdown
        self.indexHTML = indexHTML
        self.indexMarkdown = indexMarkdown
    }

    /// The pages of one paper: `home-care/index.html` and `home-care/index.md`, and those of its appendices.
    package func pages(of paper: Paper) -> [Page] {
        let report = paper.report.map { reportPages($0, of: paper) } ?? []
        return report + (paper.appraisal.map { appraisalPages($0, of: paper) } ?? [])
            + paper.appendixTexts.flatMap { appendixPages($0, of: paper) }
    }

    private func appendixPages(_ text: AppendixText, of paper: Paper) -> [Page] {
        let (addresses, inMarkdown) = addresses(of: text.document, in: paper)
        var html = htmlProse(of: paper, addresses)
        var markdown = markdownProse(of: paper, inMarkdown)
        let htmlPage = AppendixPage(text, ofReport: paper.title, in: paper, by: &html)
        let markdownPage = AppendixPage(text, ofReport: paper.title, in: paper, by: &markdown)
        return pages(
            of: text.document, in: paper, appendixHTML.render(htmlPage), appendixMarkdown.render(markdownPage))
    }

    private func reportPages(_ report: Report, of paper: Paper) -> [Page] {
        let (addresses, inMarkdown) = addresses(of: .report, in: paper)
        var html = htmlProse(of: paper, addresses)
        var markdown = markdownProse(of: paper, inMarkdown)
        let htmlPage = ReportPage(
            report, of: paper, schedule: blocks.closingSchedule(of: paper, as: .html, linkedBy: addresses), by: &html)
        let markdownPage = ReportPage(
            report, of: paper, schedule: blocks.closingSchedule(of: paper, as: .markdown, linkedBy: inMarkdown),
            by: &markdown)
        return pages(of: .report, in: paper, reportHTML.render(htmlPage), reportMarkdown.render(markdownPage))
    }

    private func appraisalPages(_ appraisal: Appraisal, of paper: Paper) -> [Page] {
        let (addresses, inMarkdown) = addresses(of: .appraisal, in: paper)
        var html = htmlProse(of: paper, addresses)
        var markdown = markdownProse(of: paper, inMarkdown)
        let isMain = paper.mainDocument == .appraisal
        let htmlPage = AppraisalPage(
            appraisal, of: paper,
            schedule: isMain ? blocks.closingSchedule(of: paper, as: .html, linkedBy: addresses) : nil, by: &html)
        let markdownPage = AppraisalPage(
            appraisal, of: paper,
            schedule: isMain ? blocks.closingSchedule(of: paper, as: .markdown, linkedBy: inMarkdown) : nil,
            by: &markdown)
        return pages(of: .appraisal, in: paper, appraisalHTML.render(htmlPage), appraisalMarkdown.render(markdownPage))
    }

    private func addresses(of document: PaperDocument, in paper: Paper) -> (html: Addresses, markdown: Addresses) {
        (Addresses(paper, on: document, as: .html), Addresses(paper, on: document, as: .markdown))
    }

    private func htmlProse(of paper: Paper, _ addresses: Addresses) -> HTMLProse {
        HTMLProse(linkingBy: addresses) { name, caption in
            blocks.bytes(
                of: name, in: BlockSetting(paper: paper, kind: .html, addresses: addresses, caption: caption))
        }
    }

    private func markdownProse(of paper: Paper, _ addresses: Addresses) -> MarkdownProse {
        MarkdownProse(linkingBy: addresses) { name, caption in
            blocks.bytes(
                of: name, in: BlockSetting(paper: paper, kind: .markdown, addresses: addresses, caption: caption))
        }
    }

    private func pages(of document: PaperDocument, in paper: Paper, _ html: [UInt8], _ markdown: [UInt8]) -> [Page] {
        let name = "\(paper.slug)/\(paper.pageName(of: document))"
        return [Page(path: "\(name).html", bytes: html), Page(path: "\(name).md", bytes: markdown)]
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
            TemplateReference.Page(ReportPage.self, templates: ["report.html", "report.md"]),
            TemplateReference.Page(AppraisalPage.self, templates: ["appraisal.html", "appraisal.md"]),
            TemplateReference.Page(AppendixPage.self, templates: ["appendix.html", "appendix.md"]),
            TemplateReference.Page(IndexPage.self, templates: ["index.html", "index.md"]),
        ]
        return TemplateReference(pages + BlockTemplates.references).markdown
    }
}
