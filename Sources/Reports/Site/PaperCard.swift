internal import Datasets
package import Papers
package import Settings

/// What the pages that belong to no single paper say of it: all that stays of a paper once its own pages are made.
package struct PaperCard: Sendable, Equatable {
    package let signpost: Signpost
    /// The folder of the page of its meeting; nil without a report.
    let meetingFolder: String?
    /// Its number on the agenda, and where it is given.
    package let agendaEntry: AgendaEntry?
    /// What it calls the body that meets.
    package let meetingName: MeetingName?
    /// What it calls its council; nil where it leaves that to the site.
    package let councilName: CouncilName?
    /// The addresses that it had before.
    package let moved: [MovedAddress]
    /// A BCP 47 tag.
    let language: String
    let council: String?
    let topic: String?
    let status: Status?
    /// The heading of the recommended option.
    let recommended: String?
    /// Of its pages in the site, the first one first: `home-care/`, `home-care/appendix-1.html`.
    let addresses: [String]
    /// Of those in Welsh.
    let welshAddresses: [String]
    let meeting: Meeting?
    package let reference: ReportReference?
    /// The last day on which it was published, corrected or decided; nil where the report does not say.
    let published: CalendarDate?
    /// What was decided about it; nil before its meeting.
    let decided: MeetingOutcome.Whole?
    /// What of it is exempt; none in the public edition.
    let exempt: [Exempt]
    /// What was printed of it.
    package var prints: [PrintedFile] = []
    /// Its appendices, for a pack; none where no pack is made.
    package var appendices: [PackAppendix] = []
    /// What is said of it in Welsh; none where it is there in one language.
    let welsh: [PaperCard]
    /// Whether it is what is said of a paper in Welsh.
    let isWelsh: Bool

    /// What a report says of the meeting that it is for, and of itself.
    struct Meeting: Sendable, Equatable {
        let body: String
        let decision: Decision
        /// The office whose report it is.
        let reportOf: String
        /// The words of its summary; empty without one.
        let summary: String
        /// Whom to ask about it.
        let contact: String?
    }
}

extension PaperCard {
    package init(_ paper: Paper, of site: Site) {
        signpost = paper.signpost
        meetingFolder = paper.meetingFolder(in: site)
        agendaEntry = paper.agendaEntry(in: site)
        meetingName = paper.original == nil ? paper.meetingName(in: site) : nil
        councilName = paper.original == nil ? paper.councilName : nil
        moved = paper.moved
        language = paper.language
        council = paper.council
        topic = paper.topic
        status = paper.status
        recommended = paper.appraisal.flatMap { appraisal in
            appraisal.options.first(where: \.isRecommended).map { appraisal.text.words(of: $0.heading) }
        }
        addresses = paper.documents.map(paper.address) + (paper.outcome == nil ? [] : [paper.decisionAddress])
        let welshPaper = paper.welsh
        welshAddresses = (welshPaper?.documents ?? []).filter(paper.isInTwoLanguages).compactMap {
            welshPaper?.address(of: $0)
        }
        meeting = paper.report.map { Meeting($0) }
        reference = paper.reference
        let days = [paper.report?.frontSheet.notices.lastPublished, paper.outcome?.publicationDay]
        published = days.compactMap(\.self).max()
        decided = paper.outcome?.whole
        exempt = paper.exemptParts.map { Exempt($0, of: paper) }
        welsh = [paper.welsh].compactMap { $0 }.filter { $0.isInTwoLanguages($0.mainDocument) }.map {
            PaperCard($0, of: site)
        }
        isWelsh = paper.original != nil
    }

    /// When its pages were last changed, as far as the paper says: else the day of its meeting.
    var updated: CalendarDate? { published ?? date }

    /// What may have been printed of it, without endings: `home-care/home-care`.
    package var printedNames: [String] {
        let pages = (addresses + welshAddresses).map { address in
            address.hasSuffix("/") ? "\(address)index" : String(address.dropLast(".html".count))
        }
        return pages.filter { !$0.hasSuffix("/\(Paper.decisionPage)") }.map(PrintedName.name)
    }

    package var slug: String { signpost.slug }
    var title: String { signpost.title }
    var date: CalendarDate? { signpost.date }
}

extension PaperCard {
    /// A part of the paper that is exempt.
    struct Exempt: Sendable, Equatable {
        /// Where it stands, in words.
        let place: String
        /// From the site's first page; nil for what is on no page by itself.
        let address: String?
        /// The paragraph of Schedule 12A.
        let paragraph: Int
        let because: String?
        let until: CalendarDate?
    }
}

extension PaperCard.Exempt {
    fileprivate init(_ part: ExemptPart, of paper: Paper) {
        (place, paragraph, because, until) = (part.label, part.paragraph, part.because, part.until)
        address =
            switch part.target {
            case .page(let document, let id):
                "\(paper.slug)/\(paper.pageName(of: document, as: .html))" + (id.map { "#\($0)" } ?? "")
            case .file(let path): "\(paper.slug)/\(PercentEncoding.address(ofFile: path))"
            case .nowhere: nil
            }
    }
}

extension PaperCard.Meeting {
    fileprivate init(_ report: Report) {
        body = report.frontSheet.meeting
        decision = report.frontSheet.decision
        reportOf = report.frontSheet.reportOf
        summary = report.text.passages(in: report.summary)
        contact = report.frontSheet.contact?.name
    }
}

extension Paper {
    /// Where the page of a document stands in the site: `home-care/`, `home-care/appendix-1.html`.
    func address(of document: PaperDocument) -> String {
        document == mainDocument && pageName(of: document) == "index"
            ? "\(slug)/" : "\(slug)/\(pageName(of: document, as: .html))"
    }

    /// How many pages it has: each text in two kinds, and in each of its languages; and the record of the decision.
    package var pageCount: Int {
        (documents.count + (welsh?.original?.documents.count ?? 0)) * 2 + (outcome == nil ? 0 : 2)
    }
}

extension [PaperCard] {
    /// Whether the site has a first page in Welsh beside its own: any paper is there in Welsh too.
    func needWelshIndex(in list: PaperList) -> Bool {
        list.site.language != WelshFiles.language && contains { !$0.welsh.isEmpty }
    }
}
