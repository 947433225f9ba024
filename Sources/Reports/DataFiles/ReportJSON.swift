internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

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
        json.optionalText("published", sheet.notices.published?.value.iso)
        if let urgency = sheet.notices.urgency { write(urgency, to: &json) }
        json.optionalText("classification", sheet.classification)
        json.objects("recommendations", report.recommendationItems) { item, json in
            json.optionalText("number", report.text.marks.labels[item]?.number)
            json.text("text", report.text.passages(in: report.text.tree.inside(item)))
        }
        json.objects("appendices", paper.appendices) { appendix, json in
            json.whole("number", appendix.number)
            json.text("title", appendix.title)
            if case .exempt(let paragraph) = appendix.target { json.whole("exempt", paragraph) }
        }
        if let papers = sheet.backgroundPapers { json.texts("backgroundPapers", papers) }
        let rows = sheet.notices.rows
        if !rows.isEmpty {
            json.objects("frontSheet", rows) { row, json in
                json.text("label", row.label)
                json.text("value", row.value)
            }
        }
    }

    private static func write(_ urgency: Urgency, to json: inout JSONWriter) {
        json.object("urgency") { json in
            json.text("ground", urgency.ground.rawValue)
            json.text("because", urgency.because)
            json.optionalText("agreedBy", urgency.agreedBy)
            json.optionalText("notice", urgency.notice?.value.iso)
        }
    }
}
