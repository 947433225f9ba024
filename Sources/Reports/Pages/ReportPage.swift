internal import Datasets
internal import Markdown
internal import Papers
internal import Settings
internal import Templating

/// The page of a cabinet report.
///
/// A class, since it would be copied for each of its names that a page shows.
final class ReportPage: DocumentPage {
    let around: PaperSurroundings
    let title: String
    let sheet: FrontSheet
    let topic: String?
    let status: String?
    let isDraft: Bool
    let version: String?
    let summary: Rendered?
    let recommendations: SectionModel?
    let sections: [SectionModel]
    let notes: [NoteModel]
    let abbreviations: [AbbreviationModel]
    let appendices: [AppendixModel]
    let schedule: Rendered?
    let scheduleLink: String
    let accepted: AcceptedPoints
    let corrections: [CorrectionModel]
    let meetingAddress: String
    let decided: DecidedModel?

    init(
        _ report: Report, of paper: Paper, around: PaperSurroundings, schedule: Rendered?,
        by writer: inout some ProseWriter
    ) {
        self.around = around
        title = report.title
        meetingAddress = around.meetingAddress ?? ""
        decided = paper.outcome.map {
            DecidedModel($0, page: "\(Paper.decisionPage).\(writer.addresses.fileExtension)", phrases: around.phrases)
        }
        sheet = report.frontSheet
        topic = paper.topic
        status = paper.status.map(around.phrases.standing.status)
        isDraft = paper.status == .draft
        version = paper.version
        summary = writer.writeAny(report.summary)
        recommendations = report.recommendations.map { SectionModel($0, by: &writer) }
        sections = report.sections.filter { !$0.isRecommendations }.map { SectionModel($0, by: &writer) }
        notes = writer.notes()
        abbreviations = report.text.abbreviations.map(AbbreviationModel.init)
        let addresses = writer.addresses
        appendices = paper.appendices.map { AppendixModel($0, of: paper, around: around, linkedBy: addresses) }
        self.schedule = schedule
        scheduleLink = writer.addresses.address(ofId: "figures")
        accepted = AcceptedPoints(
            of: paper, on: .report, linkedBy: writer.addresses, phrases: around.phrases)
        corrections = paper.corrections.map {
            CorrectionModel($0, linkedBy: addresses, phrases: around.phrases)
        }
    }

    static let title = "Report"
    static let fields: [Field<ReportPage>] =
        PaperSurroundings.fields(\.around) + [
            .text("title", "The title of the report", \.title),
            .text("meeting", "The body that meets: Cabinet") { $0.sheet.meeting },
            .address(
                "meetingAddress", "Where the page of the meeting stands, from the first page of the site",
                \.meetingAddress),
            .text("date", "The day of the meeting: 21 November 2026") {
                $0.around.phrases.paper.dates.day($0.sheet.date)
            },
            .text("reportOf", "The office whose report it is") { $0.sheet.reportOf },
            .text("decision", "Key decision, Non-key decision or For information") {
                $0.around.phrases.standing.decision($0.sheet.decision)
            },
            .flag("isKey", "Whether the decision is a key decision") { $0.sheet.decision == .key },
            .optionalText("portfolio", "The portfolio of the cabinet member") { $0.sheet.portfolio },
            .optionalText("reference", "The council's number of the report") { $0.sheet.reference?.value },
            .optionalText("agendaItem", "The item on the agenda") { $0.sheet.agendaItem?.value },
            .optionalText("wards", "The wards that are affected") { $0.sheet.wards },
            .optionalText("forwardPlan", "When the decision was announced") { $0.sheet.forwardPlan },
            .optionalText("published", "When the report was published: 6 January 2027") { page in
                page.sheet.notices.published.map { page.around.phrases.paper.dates.day($0.value) }
            },
            .optionalRecord("urgency", "Why there was no time for the notice of a key decision") { page in
                page.sheet.notices.urgency.map { UrgencyModel($0, phrases: page.around.phrases) }
            },
            .optionalText("privateNotice", "The days of the notices that the report is heard in private") { page in
                page.sheet.notices.privateNotice.flatMap {
                    page.around.phrases.standing.notices($0, page.around.phrases.paper.dates)
                }
            },
            .list("rows", "What the council adds to the front sheet") { $0.sheet.notices.rows.map(RowModel.init) },
            .list("signOffs", "Who has signed the report off") { page in
                page.sheet.notices.signOffs.map { SignOffModel($0, phrases: page.around.phrases) }
            },
            .optionalRecord("decided", "What was decided, once it was", \.decided),
            .flag("hasCorrections", "Whether anything was corrected after publication") { !$0.corrections.isEmpty },
            .list("corrections", "What was corrected after publication", \.corrections),
            .optionalRecord("contact", "Whom to ask about the report") { $0.sheet.contact.map(ContactModel.init) },
            .optionalText("classification", "Who may read the report, where it says so: Public") {
                $0.sheet.classification
            },
            .optionalText("topic", "What the report is about", \.topic),
            .optionalText("status", "Draft or Final", \.status),
            .flag("isDraft", "Whether the report may still change", \.isDraft),
            .optionalText("version", "The version of the report", \.version),
            .optionalRendered(
                "summary", "What stands before the first second-level heading", as: [.html, .markdown], \.summary),
            .optionalRecord("recommendations", "What is to be decided", \.recommendations),
            .list("sections", "The other sections", \.sections),
            .flag("isNumbered", "Whether sections and paragraphs have numbers") {
                $0.sections.contains { $0.number != nil }
            },
            .flag("hasNotes", "Whether there are footnotes") { !$0.notes.isEmpty },
            .list("notes", "The footnotes", \.notes),
            .flag("hasAppendices", "Whether there are appendices") { !$0.appendices.isEmpty },
            .list("appendices", "The appendices, in the order of their numbers", \.appendices),
            .flag("statesBackgroundPapers", "Whether the report says what it relies on") {
                $0.sheet.backgroundPapers != nil
            },
            .flag("hasBackgroundPapers", "Whether the report relies on other documents") {
                $0.sheet.backgroundPapers?.isEmpty == false
            },
            .flag("hasKeyFigures", "Whether the author gives figures that the decision turns on") {
                !$0.sheet.keyFigures.isEmpty
            },
            .list("keyFigures", "These figures") { $0.sheet.keyFigures.map(KeyFigureModel.init) },
            .list("backgroundPapers", "The documents that the report relies on") {
                $0.sheet.backgroundPapers ?? []
            },
            .optionalRendered(
                "schedule", "The figures with their workings, where the text does not place them",
                as: [.html, .markdown], \.schedule),
            .address("scheduleLink", "The address of a link to the schedule", \.scheduleLink),
        ] + AcceptedPoints.fields(\.accepted) + AbbreviationModel.fields(\.abbreviations)
}

/// One appendix in the list of a report.
struct AppendixModel: PageModel {
    let number: String
    let title: String
    let href: String?
    let details: String?
    var prints: [Download] = []

    init(_ appendix: Appendix, of paper: Paper, around: PaperSurroundings, linkedBy addresses: Addresses) {
        number = around.phrases.paper.references.appendix(appendix.number)
        title = appendix.title
        let files = around.phrases.files
        let opened = appendix.exemption.map { files.exempt(paragraph: $0.paragraph, information: $0.information) }
        switch appendix.target {
        case .document(let document):
            href = addresses.page(of: document)
            details = opened
            prints = Download.printed(of: document, in: paper, sizes: around.sizes, phrases: files)
        case .file(let path):
            href = PercentEncoding.address(ofFile: path)
            let size = around.sizes.size(of: path, in: paper).map { files.file(ofKind: path.fileKind, size: $0) }
            details = opened.map { opened in size.map { "\($0); \(opened)" } ?? opened } ?? size
        case .exempt(let paragraph, let information):
            href = nil
            details = files.exempt(paragraph: paragraph, information: information)
        }
    }

    static let title = "Appendix"
    static let fields: [Field<Self>] = [
        .text("number", "The word and the number: Appendix 1", \.number),
        .text("title", "The title of the appendix", \.title),
        .optionalAddress("href", "The address of its page or file; missing where it is exempt", \.href),
        .optionalText("details", "The kind and size of a file: PDF, 1.2 MB; or by what it is exempt", \.details),
        .list("prints", "What was printed of its page", \.prints),
    ]
}

/// A figure that is shown large.
struct KeyFigureModel: PageModel {
    let figure: KeyFigure

    init(_ figure: KeyFigure) {
        self.figure = figure
    }

    static let title = "Key figure"
    static let fields: [Field<Self>] = [
        .text("value", "The figure: £1.6 million") { $0.figure.value },
        .text("label", "What it is: less a year than buying spot") { $0.figure.label },
    ]
}

/// Whom to ask about a report.
struct ContactModel: PageModel {
    let contact: Contact

    init(_ contact: Contact) {
        self.contact = contact
    }

    static let title = "Contact"
    static let fields: [Field<Self>] = [
        .text("name", "The name") { $0.contact.name },
        .optionalText("role", "The office") { $0.contact.role },
        .optionalText("email", "The address for electronic mail") { $0.contact.email },
        .optionalText("phone", "The telephone number") { $0.contact.phone },
    ]
}
