internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Papers

/// The report in `paper.json`.
enum ReportJSON {
    static func write(_ report: Report, of paper: Paper, to json: inout JSONWriter) {
        let sheet = report.frontSheet
        json.text("meeting", sheet.meeting)
        json.text("date", sheet.date.iso)
        json.text("reportOf", sheet.reportOf)
        json.text("decision", sheet.decision.rawValue)
        json.optionalText("portfolio", sheet.portfolio)
        json.optionalText("reference", sheet.reference?.value)
        json.optionalText("agendaItem", sheet.agendaItem)
        json.optionalText("wards", sheet.wards)
        json.optionalText("forwardPlan", sheet.forwardPlan)
        json.optionalText("classification", sheet.classification)
        json.objects("recommendations", report.recommendationItems) { item, json in
            json.optionalText("number", report.text.marks.labels[item]?.number)
            json.text("text", report.text.passages(in: report.text.tree.inside(item)))
        }
        json.objects("appendices", paper.appendices) { appendix, json in
            json.whole("number", appendix.number)
            json.text("title", appendix.title)
            if case .exempt(let paragraph, let information) = appendix.target {
                json.whole("exempt", paragraph)
                json.text("exemptInformation", information)
            }
        }
        if let papers = sheet.backgroundPapers { json.texts("backgroundPapers", papers) }
    }
}
