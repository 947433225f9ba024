package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let privateNoticeMissing = Rule(
        "private-notice-missing", .warning,
        "Something is exempt, and the front sheet names no notice that it is heard in private.", canBeLowered: true,
        law: NoticePeriod.basis(of: .privateMeeting, .privateMeetingAgain),
        example: .reportSettings(
            """
            appendices:
              - {title: Prices of the bidders, exempt: {paragraph: 3, because: They would harm the bidders.}}
            """,
            mended: """
                private-notice: {first: 14 December 2026, further: 6 January 2027}
                appendices:
                  - {title: Prices of the bidders, exempt: {paragraph: 3, because: They would harm the bidders.}}
                """))
    package static let privateNotice = Rule(
        "private-notice", .error, "A notice that a meeting is held in private was published too late for it.",
        canBeAccepted: true, law: NoticePeriod.basis(of: .privateMeeting, .privateMeetingAgain),
        example: .reportSettings(
            """
            date: 14 January 2027
            private-notice: {first: 21 December 2026, further: 6 January 2027}
            """,
            mended: """
                date: 21 January 2027
                private-notice: {first: 21 December 2026, further: 6 January 2027}
                """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - appendix: The number of the first that is exempt; nil where the report is.
    ///   - days: How many clear days the notices have to leave.
    fileprivate static func privateNoticeMissing(
        appendix: Int?, leaving days: (first: Int, further: Int), at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .privateNoticeMissing, at: span,
            appendix.map { "Appendix \($0) is exempt, and no notice says that the meeting may hear it in private" }
                ?? "the report is exempt, and no notice says that the meeting hears it in private",
            suggestion: "add “private-notice: {first: …, further: …}” with the days on which the two notices were "
                + "published, \(days.first) and \(days.further) clear days before")
    }

    fileprivate static func privateNoticeLacks(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .privateNoticeMissing, at: span, "the notices of a private meeting are two, and “\(key)” is not given",
            suggestion: "add “\(key):” with its day, or “agreed-by:” with whoever agreed that the meeting cannot wait")
    }

    fileprivate static func privateNotice(_ shortfall: Shortfall, at span: Span) -> Diagnostic {
        Diagnostic(
            .privateNotice, at: span, "the notice of \(shortfall.message)",
            suggestion:
                "\(shortfall.dates); where the meeting cannot wait for it, add “agreed-by:” with whoever agreed")
    }
}

/// Finds exempt matter without the notices that the executive hears it in private, and notices that were too late.
enum PrivateMeetings: PaperCheck {
    static let rules: [Rule] = [.privateNoticeMissing, .privateNotice]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let facts = MeetingFacts(reading), let first = facts.required(.privateMeeting),
            let further = facts.required(.privateMeetingAgain)
        else { return [] }
        guard let notice = facts.notices.privateNotice else {
            guard let exempt = facts.settings.firstExempt else { return [] }
            let days = (first.clearDays, further.clearDays)
            return [.privateNoticeMissing(appendix: exempt.appendix, leaving: days, at: facts.meeting.span)]
        }
        guard notice.agreedBy == nil else { return [] }
        return [("first", notice.first, first), ("further", notice.further, further)].compactMap { key, day, required in
            guard let day else { return .privateNoticeLacks(key, at: notice.span) }
            return facts.shortfall(of: day.value, required).map { .privateNotice($0, at: day.span) }
        }
    }
}

extension ReportSettings {
    /// Nil where nothing is exempt; else the number of the first appendix that is, or none for the report itself.
    fileprivate var firstExempt: (appendix: Int?, Void)? {
        if exemption != nil { return (nil, ()) }
        return appendices.firstIndex { $0.exemption != nil }.map { ($0 + 1, ()) }
    }
}
