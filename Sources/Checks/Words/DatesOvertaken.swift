internal import Datasets
package import Diagnostics
internal import Papers

extension Rule {
    package static let dateOvertaken = Rule(
        "date-overtaken", .note, "A sentence about the future names a date that lies more than a year back.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [.report("The service will begin by March 2024.")], mended: [.report("The service began in March 2024.")],
            given: [.reportSettings("date: 21 November 2026")]))
}

extension Diagnostic {
    fileprivate static func dateOvertaken(_ date: String, at span: Span, _ present: DatesOvertaken.Present)
        -> Diagnostic
    {
        switch present {
        case .meeting(let day):
            Diagnostic(
                .dateOvertaken, at: span,
                "this is still to come, and \(date.quoted) lies more than a year before the meeting on \(day.printed)",
                suggestion: advice)
        case .latest(_, let latest, let place):
            Diagnostic(
                .dateOvertaken, at: span,
                "this is still to come, and \(date.quoted) lies more than a year before \(latest.quoted)",
                suggestion: advice, notes: [.init(at: place, "the latest date of this paper")])
        }
    }

    private static let advice = "give the date that holds now, or say what became of it"
}

/// Finds dates in sentences about the future that time has overtaken.
enum DatesOvertaken: WordCheck {
    static let rules: [Rule] = [.dateOvertaken]

    /// The time that a paper speaks from.
    enum Present {
        case meeting(CalendarDate)
        case latest(CalendarDate, words: String, at: Span)

        fileprivate var date: CalendarDate {
            switch self {
            case .meeting(let date), .latest(let date, _, _): date
            }
        }
    }

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        // A report whose date cannot be read says nothing of the time that it is of.
        let report = reading.parsed.report
        let meeting = report?.settings.meetingDate
        guard meeting != nil || (report == nil && reading.doubts.textsAreWhole) else { return [] }
        let uses = prose.passages { $0.traits.contains(.fourDigits) && !$0.isSetting }.flatMap(uses)
        // Without a meeting the latest date of the text counts.
        guard let present = meeting.map(Present.meeting) ?? latest(of: uses) else { return [] }
        return uses.filter { $0.isToCome && $0.date.end.yearLater < present.date.comparable }.map { use in
            .dateOvertaken(use.words, at: use.span, present)
        }
    }
}

extension DatesOvertaken {
    private struct Use {
        let date: ProseDate
        let passage: Passage
        let tense: DateTense
        let isToCome: Bool
        /// Whether the paper may speak from that date: it happens on it, and does not last until it or begin after it.
        let isPresent: Bool

        var words: String { passage.text(ofWords: date.words) }
        var span: Span { passage.span(ofWords: date.words) }
    }

    private static func uses(in passage: Passage) -> [Use] {
        var before = TensesBefore(passage)
        return passage.dates.compactMap { date in
            guard !passage.isQuoted(passage.bytes(ofWords: date.words)) else { return nil }
            let tense = passage.tense(of: date, after: before.tense(before: date))
            let preposition = passage.preposition(before: date).map { passage[$0].classes }
            return Use(
                date: date, passage: passage, tense: tense, isToCome: passage.isToCome(date, tense: tense),
                isPresent: preposition.map { !$0.contains(.notPresent) } ?? !date.isYear)
        }
    }

    /// The latest date that something happens on. What lies far ahead of most other dates, such as a forecast for 2040,
    /// is not the paper’s time, unless it is past.
    private static func latest(of uses: [Use]) -> Present? {
        let ends = uses.filter { $0.tense != .past && ($0.isPresent || $0.isToCome) }.map(\.date.end).sorted()
        let middle = ends.isEmpty ? nil : ends[ends.count / 2]
        let sound = uses.filter { use in
            use.isPresent && (use.tense == .past || middle.map { use.date.start.comparable <= $0.yearLater } ?? true)
        }
        let last = sound.max { $0.date.start < $1.date.start }
        return last.map { .latest($0.date.start, words: $0.words, at: $0.span) }
    }
}

extension CalendarDate {
    fileprivate var comparable: (Int, Int, Int) { (year, month, day) }
    /// The same day of the next year, which 29 February has not.
    fileprivate var yearLater: (Int, Int, Int) { (year + 1, month, day) }
}
