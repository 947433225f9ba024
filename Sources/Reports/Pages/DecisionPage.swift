internal import Datasets
internal import Diagnostics
internal import Papers
internal import Settings
internal import Templating

/// The record of a decision: what became of the recommendations of a report, and why.
struct DecisionPage: PageModel {
    let head: PageHead
    let paper: PaperLink
    let meeting: String
    let meetingDate: String
    let meetingAddress: String
    let item: String?
    let reference: String?
    let decision: String
    let outcome: String
    let date: String
    let minute: String?
    let published: String?
    let callIn: String?
    let recommendations: [Recommendation]
    let reason: String?
    let reasons: LinkModel?
    let rejected: Rendered?
    let declarations: [String]?
    let actions: [Action]

    /// - Parameters:
    ///   - setting: Where pieces of the report's text are written.
    ///   - rejected: The options that were rejected, as the block of that name shows them; empty where there are none.
    init(
        _ decided: DecidedPaper, in list: PaperList, _ setting: BlockSetting, rejected: [UInt8]
    ) {
        let (paper, outcome, report) = (decided.paper, decided.outcome, decided.report)
        let (sheet, phrases) = (report.frontSheet, setting.phrases)
        let day = phrases.paper.dates.day
        head = PageHead(
            at: paper.decisionAddress, of: list, language: paper.language, council: paper.council, root: "../",
            exempt: list.notice(paper.exemptParts.map(\.paragraph), phrases: phrases))
        self.paper = list.link(to: paper)
        meeting = sheet.meeting
        meetingDate = day(sheet.date)
        meetingAddress = paper.meetingFolder(in: list.site).map { "\(MeetingAddress.root)/\($0)/" } ?? ""
        item = sheet.agendaItem?.value
        reference = sheet.reference?.value
        decision = phrases.standing.decision(sheet.decision)
        self.outcome = phrases.decision.whole(outcome.whole)
        date = day(outcome.date.value)
        minute = outcome.minute
        published = outcome.published.map(day)
        callIn = paper.callIn(in: list.site).map { phrases.decision.callIn(until: day($0.end), days: $0.days) }
        recommendations = report.text.recommendedItems.map {
            Recommendation($0, outcome.decided($0), of: report.text, in: setting)
        }
        reason = outcome.reason
        reasons = outcome.reason == nil ? decided.reasons(linkedBy: setting.addresses) : nil
        self.rejected = rejected.isEmpty ? nil : Rendered(setting.kind, rejected)
        declarations = outcome.declarations
        actions = outcome.actions.map { Action(action: $0, by: day($0.by.value)) }
    }

    static let title = "Decision record"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .record("paper", "The paper that was decided", \.paper),
            .text("meeting", "The body that met: Cabinet", \.meeting),
            .text("meetingDate", "The day of the meeting: 8 December 2026", \.meetingDate),
            .address(
                "meetingAddress", "Where the page of the meeting stands, from the first page of the site",
                \.meetingAddress),
            .optionalText("item", "The item on the agenda", \.item),
            .optionalText("reference", "The council's number of the report", \.reference),
            .text("decision", "Key decision, Non-key decision or For information", \.decision),
            .text("outcome", "What was decided: Agreed with amendments", \.outcome),
            .text("date", "When it was decided: 8 December 2026", \.date),
            .optionalText("minute", "The number of the minute: 87/26", \.minute),
            .optionalText("published", "When the decision was published, where that is said", \.published),
            .optionalText("callIn", "Until when the decision may be called in", \.callIn),
            .list("recommendations", "What became of each recommendation", \.recommendations),
            .optionalText("reason", "Why it was decided so", \.reason),
            .optionalRecord(
                "reasons", "Without these words: the reasons in the report, which then hold", \.reasons),
            .optionalRendered(
                "rejected", "The options that were considered and rejected", as: [.html, .markdown], \.rejected),
            .flag("statesDeclarations", "Whether it is said which interests were declared") { $0.declarations != nil },
            .flag("hasDeclarations", "Whether any were declared") { $0.declarations?.isEmpty == false },
            .list("declarations", "The interests that were declared") { $0.declarations ?? [] },
            .flag("hasActions", "Whether anything is to be done") { !$0.actions.isEmpty },
            .list("actions", "What is to be done", \.actions),
        ]
}

extension DecisionPage {
    struct Recommendation: PageModel {
        let number: String
        let text: Rendered
        let outcome: String
        let isAmended: Bool
        let words: String?

        init(
            _ item: RecommendedItem, _ decided: DecidedRecommendation?, of text: PaperText, in setting: BlockSetting
        ) {
            number = item.number
            self.text = setting.write(text.tree.inside(item.node), of: text)
            outcome = decided.map { setting.phrases.decision.verdict($0.verdict) } ?? ""
            isAmended = decided?.verdict == .amended
            words = decided?.words
        }

        static let title = "Recommendation in a decision record"
        static let fields: [Field<Self>] = [
            .text("number", "Its number in the report: 1.2", \.number),
            .rendered("text", "What was recommended", as: [.html, .markdown], \.text),
            .text("outcome", "What became of it: Agreed as amended", \.outcome),
            .flag("isAmended", "Whether it was agreed in other words", \.isAmended),
            .optionalText("words", "These words, or what else was said of it", \.words),
        ]
    }

    struct Action: PageModel {
        let action: AgreedAction
        let by: String

        static let title = "Action"
        static let fields: [Field<Self>] = [
            .text("what", "What is to be done") { $0.action.what },
            .text("who", "Who does it") { $0.action.who },
            .text("by", "By when: 15 January 2027", \.by),
        ]
    }
}

/// A paper whose report was decided.
struct DecidedPaper {
    let paper: Paper
    let report: Report
    let outcome: MeetingOutcome

    /// Nil for a paper of which no decision is known.
    init?(_ paper: Paper) {
        guard let report = paper.report, let outcome = paper.outcome else { return nil }
        (self.paper, self.report, self.outcome) = (paper, report, outcome)
    }

    /// The section of the report with its reasons, or else the report.
    fileprivate func reasons(linkedBy addresses: Addresses) -> LinkModel {
        let section = report.sections.first { section in
            let words = report.text.words(of: section.heading).wording.utf8
            return ["reason", "rhesym"].contains { words.starts(with: $0.utf8) }
        }
        return LinkModel(
            href: section.map { addresses.address(ofId: $0.id, in: .report) } ?? addresses.page(of: .report),
            label: section.map { report.text.words(of: $0.heading) } ?? report.title)
    }
}

extension Paper {
    /// Where the record of its decision stands in the site: `home-care/decision.html`.
    var decisionAddress: String { "\(slug)/\(Self.decisionPage).html" }

    /// The names of the files about what was decided, without endings.
    static let decisionPage = "decision"
    static let actionsFile = "actions"
}
