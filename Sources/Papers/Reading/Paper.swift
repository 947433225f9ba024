package import Diagnostics
package import Settings
package import Values

/// One folder of `Content/`, read and checked: what its pages are made from. It has a report, an appraisal, or both.
///
/// A class, since all that makes a page holds it.
package final class Paper: Sendable {
    /// The folder's name, and the name of its page's folder.
    package let slug: String
    package let council: String?
    /// A BCP 47 tag.
    package let language: String
    package let topic: String?
    package let status: Status?
    package let version: String?
    /// What it calls its council, and where; nil where it leaves that to the site.
    package let councilName: CouncilName?
    /// The names that its folder had before.
    package let moved: [MovedAddress]
    /// The number that an appraisal without a report has as an appendix of one elsewhere.
    package let appendix: Int?
    package let report: Report?
    package let appraisal: Appraisal?
    /// What the report lists as its appendices, in their order.
    package let appendices: [Appendix]
    /// Those of them that are texts, but for the appraisal.
    package let appendixTexts: [PaperText]
    /// Why nothing of the paper is published; nil for one that is.
    package let exemption: Exemption?
    /// What of it is exempt; none in the public edition, which has nothing of it.
    package let exemptParts: [ExemptPart]
    package let data: PaperData
    /// What of them the comparison of options shows.
    package let compared: ComparedData
    /// What of them is published beside the pages.
    package let published: PublishedData
    /// The figures that the text uses, and those that they are worked out from, in the order of the file.
    package let usedFigures: [UsedFigure]
    /// Whether the schedule of figures stands where its author put it; else it ends the main document.
    package let placesSchedule: Bool
    /// Why the recommended option is not the one with the highest score; nil where no text says.
    package let scoreReason: String?
    /// What was wrong when the report was published, in the author's order.
    package let corrections: [PaperCorrection]
    /// What was decided about it; nil before its meeting.
    package let outcome: MeetingOutcome?
    /// The same paper in Welsh; nil where no text of it is there in Welsh.
    package let welsh: Paper?
    /// What it is the Welsh of; nil for a paper that stands by itself.
    package let original: Original?
    /// What is wrong and printed all the same, with the reasons.
    package let accepted: [AcceptedFinding]
    /// Images and linked files of the folder that the pages need beside them, by their paths inside it, in order.
    package let attachments: [String]
    /// Where names stand in its texts: those of values, then those of blocks, each in the order of the texts.
    package let nameUses: [NameUse]
    /// What links can lead to.
    let places: Places

    init(
        slug: String, council: String?, language: String, topic: String?, status: Status?, version: String?,
        moved: [MovedAddress], appendix: Int?, report: Report?, appraisal: Appraisal?, appendices: [Appendix],
        appendixTexts: [PaperText],
        exemption: Exemption?, exemptParts: [ExemptPart], data: PaperData, compared: ComparedData,
        published: PublishedData,
        usedFigures: [UsedFigure], placesSchedule: Bool, attachments: [String], nameUses: [NameUse],
        places: Places, corrections: [PaperCorrection] = [], outcome: MeetingOutcome? = nil,
        scoreReason: String? = nil, councilName: CouncilName? = nil, accepted: [AcceptedFinding] = [],
        welsh: Paper? = nil, original: Original? = nil
    ) {
        self.slug = slug
        self.council = council
        self.language = language
        self.topic = topic
        self.status = status
        self.version = version
        self.councilName = councilName
        self.moved = moved
        self.appendix = appendix
        self.report = report
        self.appraisal = appraisal
        self.appendices = appendices
        self.appendixTexts = appendixTexts
        self.exemption = exemption
        self.exemptParts = exemptParts
        self.data = data
        self.compared = compared
        self.published = published
        self.usedFigures = usedFigures
        self.placesSchedule = placesSchedule
        self.attachments = attachments
        self.nameUses = nameUses
        self.places = places
        self.corrections = corrections
        self.outcome = outcome
        self.scoreReason = scoreReason
        self.accepted = accepted
        self.welsh = welsh
        self.original = original
    }

    /// The same paper with findings that its settings accept.
    package func accepting(_ findings: [AcceptedFinding]) -> Paper {
        guard !findings.isEmpty || !accepted.isEmpty else { return self }
        return copy(accepted: findings, welsh: welsh, original: original)
    }

    /// The same paper, which can also be read in Welsh.
    ///
    /// - Parameter documents: The texts that are there in Welsh.
    package func with(welsh: Paper, of documents: Set<PaperDocument>) -> Paper {
        let original = Original(language: language, documents: documents, meeting: meeting)
        let welsh = welsh.copy(accepted: welsh.accepted, welsh: nil, original: original)
        return copy(accepted: accepted, welsh: welsh, original: self.original)
    }

    private func copy(accepted: [AcceptedFinding], welsh: Paper?, original: Original?) -> Paper {
        Paper(
            slug: slug, council: council, language: language, topic: topic, status: status, version: version,
            moved: moved, appendix: appendix, report: report, appraisal: appraisal, appendices: appendices,
            appendixTexts: appendixTexts, exemption: exemption, exemptParts: exemptParts, data: data,
            compared: compared, published: published,
            usedFigures: usedFigures, placesSchedule: placesSchedule, attachments: attachments,
            nameUses: nameUses, places: places, corrections: corrections, outcome: outcome, scoreReason: scoreReason,
            councilName: councilName, accepted: accepted, welsh: welsh, original: original)
    }
}

extension Paper {
    /// The paper that another is the Welsh of.
    package struct Original: Sendable {
        /// A BCP 47 tag.
        package let language: String
        /// The texts that are there in Welsh; all others have one page for both.
        package let documents: Set<PaperDocument>
        /// Under its own name, which may be another in Welsh; nil for a paper without a report.
        let meeting: Meeting?
    }

    /// Whether a text has a Welsh page beside its own, or is that.
    package func isInTwoLanguages(_ document: PaperDocument) -> Bool {
        (original ?? welsh?.original)?.documents.contains(document) ?? false
    }
}

extension Paper {

    /// What it accepts, but for findings in data of which nothing is published.
    package var acceptedPoints: [AcceptedFinding] {
        accepted.filter { $0.finding.place.span.map(isPublished) ?? true }
    }

    /// Whether a place of one of its files is among what is published.
    package func isPublished(_ span: Span) -> Bool {
        texts.contains { $0.tree.source.path == span.file.path } || published.tables.contains { $0.holds(span) }
    }

    package var title: String { report?.title ?? appraisal?.title ?? slug }
    package var options: [Option] { appraisal?.options ?? [] }
    /// The document that the paper's first page shows.
    package var mainDocument: PaperDocument { report == nil ? .appraisal : .report }

    /// The document that a link in `document` to an id leads to; nil for an id that the paper does not have.
    package func document(ofId id: String, linkedIn document: PaperDocument) -> PaperDocument? {
        places.document(ofId: id, linkedIn: document)
    }

    /// The part of the pages that a place of one of the texts belongs to; nil for a place of another file.
    package func part(holding span: Span, words: PlaceWords) -> PagePlace? {
        guard let text = texts.first(where: { $0.tree.source.path == span.file.path }) else { return nil }
        return places.places(of: text.document)?.part(at: span.range.lowerBound, words: words)
    }

    /// All texts of the paper, the main one first.
    package var documents: [PaperDocument] {
        (report == nil ? [] : [.report]) + (appraisal == nil ? [] : [.appraisal]) + appendixTexts.map(\.document)
    }

    /// These texts themselves.
    package var texts: [PaperText] {
        [report?.text, appraisal?.text].compactMap { $0 } + appendixTexts
    }

    /// The document whose text puts a block of data on its page; nil when none does.
    package func document(placing block: DataBlock) -> PaperDocument? {
        texts.first { $0.places(block) }?.document
    }

    /// The number of a text among the report's appendices.
    package func appendixNumber(of document: PaperDocument) -> Int? {
        appendices.first { $0.target == .document(document) }?.number
    }

    /// The names that stand for values and blocks.
    package var names: KnownNames { KnownNames(data, options: options.map(\.name)) }
}
