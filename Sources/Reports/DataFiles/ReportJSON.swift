internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

/// The report in `paper.json`.
enum ReportJSON {
    struct Source {
        let report: Report
        let paper: Paper

        var sheet: FrontSheet { report.frontSheet }
    }

    static let fields: [JSONField<Source>] = [
        .text("meeting", "The body that meets.", \.sheet.meeting),
        .text("date", "The day of the meeting, as 2027-01-14.", \.sheet.date.iso),
        .text("reportOf", "The office whose report it is.", \.sheet.reportOf),
        .choice("decision", "What kind of decision it asks for.", \.sheet.decision),
        .optionalText("portfolio", "The portfolio of the member who decides.", \.sheet.portfolio),
        .optionalText("reference", "The council’s number of the report.", \.sheet.reference?.value),
        .optionalText("agendaItem", "Its number on the agenda.", \.sheet.agendaItem?.value),
        .optionalText("wards", "The wards that it is about.", \.sheet.wards),
        .optionalText("forwardPlan", "When or whether the decision was announced.", \.sheet.forwardPlan),
        .optionalText("published", "The day on which it was published, as 2027-01-06.") {
            $0.sheet.notices.published?.value.iso
        },
        .optionalObject(
            "urgency", "Why there was no time for the notice of a key decision.", urgency, \.sheet.notices.urgency),
        .optionalText("classification", "Who may read it.", \.sheet.classification),
        .objects("recommendations", "What is to be decided.", recommendation) { source in
            source.report.recommendationItems.map { Recommendation(text: source.report.text, item: $0) }
        },
        .objects("appendices", "The appendices.", appendix, \.paper.appendices),
        .optionalTexts("backgroundPapers", "The documents that it relies on.", \.sheet.backgroundPapers),
        .optionalObjects("frontSheet", "Rows that the council adds to the front sheet.", row) {
            $0.sheet.notices.rows.isEmpty ? nil : $0.sheet.notices.rows
        },
        .optionalObjects("corrections", "What was wrong when it was published, and is right now.", correction) {
            $0.paper.corrections.isEmpty ? nil : $0.paper.corrections
        },
        .optionalObject("decided", "What was decided, once it was.", decided) { DecidedPaper($0.paper) },
    ]

    private static let decided: [JSONField<DecidedPaper>] = [
        .text("date", "The day of the decision, as 2027-01-14.", \.outcome.date.value.iso),
        .optionalText("minute", "The number of the minute.", \.outcome.minute),
        .optionalText("published", "The day on which it was published.") { $0.outcome.published?.iso },
        .choice("outcome", "What became of the recommendations as a whole.", \.outcome.whole),
        .objects("recommendations", "What became of each.", decidedRecommendation) { decided in
            decided.report.text.recommendedItems.compactMap { item in
                decided.outcome.decided(item).map { DecidedItem(number: item.number, decided: $0) }
            }
        },
        .optionalText("reason", "Why it was decided so, where not for the reasons in the report.", \.outcome.reason),
        .optionalTexts("declarations", "The interests that were declared.", \.outcome.declarations),
        .objects("actions", "What is to be done.", action, \.outcome.actions),
    ]

    private struct DecidedItem {
        let number: String
        let decided: DecidedRecommendation
    }

    private static let decidedRecommendation: [JSONField<DecidedItem>] = [
        .text("number", "Its number on the page.", \.number),
        .choice("outcome", "What became of it.", \.decided.verdict),
        .optionalText("words", "What was agreed in its place, or what else was said of it.", \.decided.words),
    ]

    private static let action: [JSONField<AgreedAction>] = [
        .text("what", "What is to be done.", \.what), .text("who", "Who does it.", \.who),
        .text("by", "By when, as 2027-01-15.", \.by.value.iso),
    ]

    private static let urgency: [JSONField<Urgency>] = [
        .choice("ground", "What allows it.", \.ground),
        .text("because", "Why the decision cannot wait.", \.because),
        .optionalText("agreedBy", "Who agreed to that.", \.agreedBy),
        .optionalText("notice", "The day of its notice, as 2027-01-06.") { $0.notice?.value.iso },
    ]

    private static let correction: [JSONField<PaperCorrection>] = [
        .text("date", "The day on which it was corrected, as 2027-01-06.") { $0.date.value.iso },
        .optionalText("because", "How it came to that.", \.because),
        .objects("changes", "What is to be read for what.", correctedPlace, \.entries),
    ]

    private static let correctedPlace: [JSONField<PaperCorrection.Entry>] = [
        .texts("places", "Where: Paragraph 3.4.") { $0.places.map(\.label) },
        .text("was", "What stood there.") { $0.was.value },
        .text("now", "What is to be read for it.") { $0.now ?? "" },
    ]

    private static let row: [JSONField<FrontSheetRow>] = [
        .text("label", "What it is.", \.label), .text("value", "Its value.", \.value),
    ]

    private struct Recommendation {
        let text: PaperText
        let item: NodeID
    }

    private static let recommendation: [JSONField<Recommendation>] = [
        .optionalText("number", "Its number on the page.") { $0.text.marks.labels[$0.item]?.number },
        .text("text", "What it says.") { $0.text.passages(in: $0.text.tree.inside($0.item)) },
    ]

    private static let appendix: [JSONField<Appendix>] = [
        .whole("number", "Its number.", \.number),
        .text("title", "What it is called.", \.title),
        .optionalWhole("exempt", "The paragraph of Schedule 12A by which it is not published.") {
            if case .exempt(let paragraph, _) = $0.target { paragraph } else { nil }
        },
        .optionalText("exemptInformation", "What that paragraph is about, in the words of the law.") {
            if case .exempt(_, let information) = $0.target { information } else { nil }
        },
    ]
}
