internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Papers

/// The report in `paper.json`.
enum ReportJSON {
    static func value(_ report: Report, of paper: Paper) -> JSONValue {
        let sheet = report.frontSheet
        return .object([
            ("meeting", .text(sheet.meeting)), ("date", .text(sheet.date.iso)), ("reportOf", .text(sheet.reportOf)),
            ("decision", .text(sheet.decision.rawValue)), ("portfolio", .optionalText(sheet.portfolio)),
            ("reference", .optionalText(sheet.reference?.value)), ("agendaItem", .optionalText(sheet.agendaItem)),
            ("wards", .optionalText(sheet.wards)), ("forwardPlan", .optionalText(sheet.forwardPlan)),
            ("classification", .text(sheet.classification ?? "Public")),
            ("recommendations", .list(report.recommendationItems.map(recommendation))),
            ("appendices", .list(paper.appendices.map(appendix))),
            ("backgroundPapers", .list(sheet.backgroundPapers.map(JSONValue.text))),
        ])
    }

    private static func recommendation(_ item: Block.Item) -> JSONValue {
        let words = item.blocks.flatMap(\.runs).map(\.plainText).joined(separator: " ")
        return .object([("number", .optionalText(item.label?.number)), ("text", .text(words))])
    }

    private static func appendix(_ appendix: Appendix) -> JSONValue {
        .object([("number", .whole(appendix.number)), ("title", .text(appendix.title))])
    }
}
