internal import Papers
internal import Templating

/// The page of an option appraisal.
///
/// A class, since it would be copied for each of its names that a page shows.
final class AppraisalPage: DocumentPage {
    let around: PaperSurroundings
    let title: String
    let topic: String?
    let status: String?
    let isDraft: Bool
    let version: String?
    let appendix: String?
    let report: LinkModel?
    let introduction: Rendered?
    let summary: OptionsSummary?
    let sectionsBefore: [SectionModel]
    let table: OptionsTable?
    let options: [OptionModel]
    let sectionsAfter: [SectionModel]
    let schedule: Rendered?
    let scheduleLink: String
    let accepted: AcceptedPoints
    let notes: [NoteModel]
    let abbreviations: [AbbreviationModel]

    init(
        _ appraisal: Appraisal, of paper: Paper, around: PaperSurroundings, schedule: Rendered?,
        by writer: inout some ProseWriter
    ) {
        self.around = around
        title = appraisal.title
        topic = paper.topic
        status = paper.status.map(around.phrases.standing.status)
        isDraft = paper.status == .draft
        version = paper.version
        appendix = paper.appendixLabel(around.phrases.paper.references)
        report = paper.report.map { _ in
            LinkModel(href: writer.addresses.page(of: .report), label: around.paper.label)
        }
        introduction = writer.writeAny(appraisal.text.outline.introduction)
        summary = around.shared.comparison.map { OptionsSummary($0, linkedBy: writer.addresses) }
        sectionsBefore = appraisal.sectionsBefore.map { SectionModel($0, by: &writer) }
        let isTable = appraisal.layout == .table && !appraisal.options.isEmpty
        table = isTable ? OptionsTable(appraisal.options, phrases: around.phrases.options, by: &writer) : nil
        options = isTable ? [] : appraisal.options.map { OptionModel($0, by: &writer) }
        sectionsAfter = appraisal.sectionsAfter.map { SectionModel($0, by: &writer) }
        self.schedule = schedule
        scheduleLink = writer.addresses.address(ofId: "figures")
        accepted = AcceptedPoints(
            of: paper, on: .appraisal, linkedBy: writer.addresses, phrases: around.phrases)
        notes = writer.notes()
        abbreviations = appraisal.text.abbreviations.map(AbbreviationModel.init)
    }

    static let title = "Appraisal"
    static let fields: [Field<AppraisalPage>] =
        PaperSurroundings.fields(\.around) + [
            .text("title", "The title of the paper", \.title),
            .optionalText("topic", "What the paper is about", \.topic),
            .optionalText("status", "Draft or Final", \.status),
            .flag("isDraft", "Whether the paper may still change", \.isDraft),
            .optionalText("version", "The version of the paper", \.version),
            .optionalText("appendix", "What the paper is to a report: Appendix 1", \.appendix),
            .optionalRecord("report", "The report that this is an appendix of", \.report),
            .flag("hasFacts", "Whether council, topic, status or version are given") { page in
                [page.around.head.council, page.topic, page.status, page.version].contains { $0 != nil }
            },
            .optionalRendered(
                "introduction", "What stands before the first second-level heading", as: [.html, .markdown],
                \.introduction),
            .optionalRecord("summary", "The options compared, where they have outcomes", \.summary),
            .list("sectionsBefore", "The sections before the options", \.sectionsBefore),
            .optionalRecord("table", "The options as a table, when the layout is table", \.table),
            .list("options", "The options, when the layout is sections", \.options),
            .flag("isNumbered", "Whether sections and paragraphs have numbers") { page in
                (page.sectionsBefore + page.sectionsAfter).contains { $0.number != nil }
                    || page.options.contains { $0.number != nil }
            },
            .list("sectionsAfter", "The sections after the options", \.sectionsAfter),
            .flag("hasContents", "Whether there is anything to list as contents") { page in
                page.table != nil || !(page.sectionsBefore + page.sectionsAfter).isEmpty || !page.options.isEmpty
                    || page.schedule != nil || !page.accepted.points.isEmpty
            },
            .optionalRendered(
                "schedule", "The figures and their workings, where the text does not place them",
                as: [.html, .markdown], \.schedule),
            .address("scheduleLink", "The address of a link to these", \.scheduleLink),
            .flag("hasNotes", "Whether there are footnotes") { !$0.notes.isEmpty },
            .list("notes", "The footnotes", \.notes),
        ] + AcceptedPoints.fields(\.accepted) + AbbreviationModel.fields(\.abbreviations)
}
