package import Datasets
package import Diagnostics

/// What was decided about a report at its meeting, as `outcome.yml` in the paper's folder says it.
package struct MeetingOutcome: Sendable {
    /// The day of the decision.
    package let date: Located<CalendarDate>
    /// The number of the minute; nil where the file does not say.
    package let minute: String?
    /// The day on which the decision was published; nil for that of the decision.
    package let published: CalendarDate?
    /// In the order of the file.
    package let recommendations: [DecidedRecommendation]
    /// Why it was decided so; nil for the reasons that the report gives.
    package let reason: String?
    /// The interests that were declared; empty where there were none, nil where the file does not say.
    package let declarations: [String]?
    /// What is to be done, in the order of the file.
    package let actions: [AgreedAction]
    /// The file, and that no entry of its list of recommendations was lost through a fault.
    package let file: SourceFile
    package let isWhole: Bool
}

/// What became of one recommendation.
package struct DecidedRecommendation: Sendable {
    package enum Verdict: String, CaseIterable, Sendable {
        case agreed, amended, deferred, refused
    }

    /// As the page numbers it, `1.2`, or its place in the list, `2`.
    package let number: Located<String>
    package let verdict: Verdict
    /// What was agreed in its place, or what else was said of it.
    package let words: String?
    /// The values of names in its text as they were when it was decided; empty where the file does not say.
    package let values: [(name: String, printed: String)]
}

/// What somebody is to do after the meeting.
package struct AgreedAction: Sendable {
    package let what: String
    package let who: String
    package let by: Located<CalendarDate>
}

extension MeetingOutcome {
    /// What became of the recommendations as a whole.
    package enum Whole: String, CaseIterable, Sendable {
        /// As recommended.
        case agreed
        /// All, some in other words.
        case amended
        /// Some, and others not.
        case partly
        case deferred, refused
    }

    package var whole: Whole {
        let verdicts = Set(recommendations.map(\.verdict))
        if verdicts.isSubset(of: [.agreed]) { return .agreed }
        if verdicts.isSubset(of: [.agreed, .amended]) { return .amended }
        if verdicts == [.deferred] { return .deferred }
        return verdicts.isDisjoint(with: [.agreed, .amended]) ? .refused : .partly
    }

    /// The day from which it counts how long the decision may be called in.
    package var publicationDay: CalendarDate { published ?? date.value }
}

// MARK: - The settings that these are

extension MeetingOutcome {
    /// In the order in which authors are told of them.
    package static let settings = [
        day.shape, minuteNumber.shape, publication.shape, list.shape, because.shape, interests.shape,
        actionList.shape,
    ]

    private static let day = Setting.text(
        "date", "The day of the decision.", .words("a date", pattern: CalendarDate.pattern),
        example: "8 December 2026", isRequired: true)
    private static let minuteNumber = Setting.text("minute", "The number of the minute.", example: "87/26")
    private static let publication = Setting.text(
        "published", "The day on which the decision was published, after which it may be called in.",
        .words("a date", pattern: CalendarDate.pattern), absence: "the day of the decision",
        example: "10 December 2026")
    private static let list = Setting.list(
        "recommendations", "What became of each recommendation.", of: .settings(DecidedRecommendation.group))
    private static let because = Setting.text(
        "reason", "Why it was decided so. It has to be there where anything was decided otherwise than recommended.",
        absence: "for the reasons in the report", example: "The Cabinet wishes to keep the present price.")
    private static let interests = Setting.noneOrTexts(
        "declarations", "The interests that members declared, with any dispensation.",
        absence: "the record does not say", example: "none")
    private static let actionList = Setting.list(
        "actions", "What is to be done after the meeting.", of: .settings(AgreedAction.group), absence: "nothing")

    /// Reads the file. What cannot be read of it is a finding.
    ///
    /// - Returns: Nil where it does not say when it was decided.
    package init?(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
        guard let entries = SettingsReader.entries(ofFile: file, diagnostics: &diagnostics) else { return nil }
        var reader = SettingsReader(entries, known: Self.settings)
        let date = reader.day(Self.day, diagnostics: &diagnostics)
        minute = reader.read(Self.minuteNumber)?.value
        published = reader.day(Self.publication, diagnostics: &diagnostics)?.value
        let nodes = reader.read(Self.list)
        recommendations = nodes.compactMap { DecidedRecommendation($0, diagnostics: &diagnostics) }
        isWhole = reader.diagnostics.isEmpty && nodes.count == recommendations.count
        reason = reader.read(Self.because)?.value
        declarations = reader.has(Self.interests) ? reader.read(Self.interests).map(\.value) : nil
        actions = reader.read(Self.actionList).compactMap { AgreedAction($0, diagnostics: &diagnostics) }
        diagnostics += reader.diagnostics + Self.names(in: file)
        self.file = file
        if !reader.has(Self.day) {
            diagnostics.append(.decisionRecord(lacks: Self.day.shape, at: file.whole.firstLine))
        }
        guard let date else { return nil }
        self.date = date
    }

    /// Names of values, which a record must not have.
    private static func names(in file: SourceFile) -> [Diagnostic] {
        guard let braces = file.bytes.firstRange(ofBytes: "{{".utf8) else { return [] }
        return [
            Diagnostic(
                .decisionRecord, at: Span(file, braces),
                "a name in double braces stands in the record of a decision, which must not change with a spreadsheet",
                suggestion: "write the amount as it was decided: £14.7m")
        ]
    }
}

extension DecidedRecommendation {
    static let group = SettingGroup([
        numberSetting.shape, outcome.shape, wording.shape, decidedValues.shape,
    ])

    private static let numberSetting = Setting.text(
        "number", "The number of the recommendation, as the page has it or by its place in the list.",
        .words("a number such as 2 or 1.2", pattern: #"^\s*[0-9]+(\.[0-9]+)*\s*$"#), example: "1", isRequired: true)
    private static let outcome = Setting.choice(
        "outcome", "What became of it.", of: Verdict.self, example: "agreed", isRequired: true)
    private static let wording = Setting.text(
        "words", "What was agreed in its place, which “amended” needs; or what else was said of it.",
        example: "Agree a rate of £23.50 an hour.")
    private static let decidedValues = Setting.mapping(
        "values", "The values that stand in it by their names, as they were when it was decided.",
        SettingGroup([], others: SettingGroup.Others("name", .text)), example: "{figures.cost-new: £14.7m}")

    /// Nil for an entry that is at fault; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(
                .decisionRecord(
                    "here stands what became of a recommendation", "{number: 1, outcome: agreed}", at: node.span))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (number, verdict) = (reader.read(Self.numberSetting), reader.read(Self.outcome))
        words = reader.read(Self.wording)?.value
        let kept = reader.read(Self.decidedValues) ?? []
        var texts = SettingsReader(kept, known: nil)
        values = kept.compactMap { entry in texts.text(entry.key).map { (entry.key, $0.value) } }
        diagnostics += reader.diagnostics + texts.diagnostics
        for setting in [Self.numberSetting.shape, Self.outcome.shape] where !reader.has(setting.name) {
            diagnostics.append(.decisionRecord(lacks: setting, at: node.span.firstLine))
        }
        guard let number, let verdict else { return nil }
        self.number = number
        self.verdict = verdict.value
        if self.verdict == .amended, words == nil {
            diagnostics.append(
                .decisionRecord(
                    "a recommendation was amended, and its new words are not here",
                    "{number: \(number.value), outcome: amended, words: \"…\"}", at: node.span.firstLine))
        }
    }
}

extension AgreedAction {
    static let group = SettingGroup([task.shape, person.shape, day.shape])

    private static let task = Setting.text(
        "what", "What is to be done.", example: "Publish the tender", isRequired: true)
    private static let person = Setting.text(
        "who", "Who does it.", example: "Director of Adult Social Care", isRequired: true)
    private static let day = Setting.text(
        "by", "By when.", .words("a date", pattern: CalendarDate.pattern), example: "15 January 2027",
        isRequired: true)

    /// Nil for an entry that is at fault; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(
                .decisionRecord(
                    "here stands what is to be done",
                    "{what: Publish the tender, who: Head of law, by: 15 January 2027}",
                    at: node.span))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (what, who) = (reader.read(Self.task), reader.read(Self.person))
        let by = reader.day(Self.day, diagnostics: &diagnostics)
        diagnostics += reader.diagnostics
        for setting in Self.group.settings where !reader.has(setting.name) {
            diagnostics.append(.decisionRecord(lacks: setting, at: node.span.firstLine))
        }
        guard let what, let who, let by else { return nil }
        self.init(what: what.value, who: who.value, by: by)
    }
}
