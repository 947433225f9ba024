internal import Templating

/// The templates of all kinds of page with the program's words in one language.
struct TemplateKinds: Sendable {
    let report: DocumentTemplates<ReportPage>
    let appraisal: DocumentTemplates<AppraisalPage>
    let appendix: DocumentTemplates<AppendixPage>
    let decisionHTML: Template<DecisionPage>
    let decisionMarkdown: Template<DecisionPage>
    let blocks: BlockTemplates
    let site: SiteTemplates

    /// Nil when a template is missing or at fault; the faults say which.
    init?(_ templates: TemplateSet, saying words: TemplateWords, faults: inout TemplateFaults) {
        let templates = templates.saying(words)
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
    }
}
