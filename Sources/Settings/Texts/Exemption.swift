package import Datasets
package import Diagnostics

extension Rule {
    package static let exemption = Rule(
        "exemption", .error, "What is exempt from publication does not say by which paragraph, or why.",
        example: .reportSettings(
            """
            appendices:
              - {title: Prices of the bidders, exempt: {paragraph: 3}}
            """,
            mended: """
                appendices:
                  - {title: Prices of the bidders, exempt: {paragraph: 3, because: They would harm the bidders.}}
                """))
    package static let exemptionMissing = Rule(
        "exemption-missing", .error,
        "Words say that a report or an appendix is not for the public, and nothing keeps it back.",
        example: .reportSettings(
            """
            classification: Exempt, not for publication
            """,
            mended: """
                classification: Exempt, not for publication
                exempt: {paragraph: 3, because: The prices would harm the bidders.}
                """))
    package static let exemptionOver = Rule(
        "exemption-over", .warning, "An exemption ends before the meeting.", canBeLowered: true,
        example: .reportSettings(
            """
            appendices:
              - title: Prices of the bidders
                exempt: {paragraph: 3, because: They would harm the bidders., until: 1 December 2025}
            """,
            mended: """
                appendices:
                  - title: Prices of the bidders
                    exempt: {paragraph: 3, because: They would harm the bidders., until: 1 December 2028}
                """))

    /// Whether it is about what may be meant to be exempt.
    package var isOfExemption: Bool { id == Rule.exemption.id || id == Rule.exemptionMissing.id }
}

extension Diagnostic {
    static func exemption(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemption, at: span, "an exemption needs “\(key)”",
            suggestion:
                "write it like exempt: {paragraph: 3, because: \"Why the public interest is in keeping it back\"}")
    }

    package static func noParagraph(_ paragraph: Located<String>) -> Diagnostic {
        let ranges = ExemptCategories.all.map(\.range).joined(separator: ", ")
        return Diagnostic(
            .exemption, at: paragraph.span,
            "there is no paragraph \(paragraph.value) of exempt information in Schedule 12A to the Local Government Act 1972",
            suggestion: "the paragraphs are \(ranges)")
    }

    /// - Parameters:
    ///   - paragraph: As it is written.
    ///   - number: The same.
    ///   - nation: Whose law holds.
    package static func paragraph(_ paragraph: Located<String>, _ number: Int, notOf nation: Nation) -> Diagnostic? {
        guard let other = ExemptCategories.nation(of: number), other != nation else { return nil }
        let same = ExemptCategories.sameInformation(as: number, in: nation).map {
            "; in \(nation.name) the same information is paragraph \($0)"
        }
        return Diagnostic(
            .exemption, at: paragraph.span,
            "paragraph \(number) of Schedule 12A is for \(other.name), and this paper is under the law of \(nation.name)"
                + (same ?? ""),
            suggestion: "write the paragraph of \(nation.name), or “nation: \(other.rawValue)” in site.yml where the "
                + "council is in \(other.name)")
    }

    package static func exemptionOver(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptionOver, at: span, "this exemption ends before the meeting",
            suggestion: "publish what was exempt, or give a later day and why in “because”")
    }

    static func exemptTitle(at span: Span) -> Diagnostic {
        Diagnostic(
            .exemption, at: span, "an exempt appendix needs “title”, since neither its text nor its file is published",
            suggestion: "add “title:” with words that everybody may read")
    }

    /// - Parameter file: `appraisal.md`, which may be an exempt appendix that names no file.
    package static func exemptionUnclear(of file: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemption, at: span, "\(file) would be published, and this exempt appendix may be meant to be it",
            suggestion:
                "add “file: \(file)” to this entry, or list \(file) in an entry of its own where everybody may read it")
    }

    static func exemptionMissing(_ classification: Located<String>) -> Diagnostic {
        Diagnostic(
            .exemptionMissing, at: classification.span,
            "the classification says \(classification.value.quoted), and the report would be published",
            suggestion: "add “exempt: {paragraph: 3, because: …}” to the settings, or to the appendix that is exempt")
    }

    /// - Parameters:
    ///   - words: Those that say so.
    ///   - appendix: The number of the appendix that they are about; nil for the report.
    ///   - paragraph: The one of Schedule 12A that they name.
    package static func exemptionMissing(
        saidBy words: Span, of appendix: Int?, paragraph: Int?
    ) -> Diagnostic {
        let exempt = "“exempt: {paragraph: \(paragraph ?? 3), because: …}”"
        let name = appendix.map { "Appendix \($0)" } ?? "the report"
        let place = appendix == nil ? "the settings of report.md" : "its entry among the appendices of report.md"
        return Diagnostic(
            .exemptionMissing, at: words,
            "\(words.text.withSingleBlanks.quoted) says that \(name) is not for the public, and it would be published",
            suggestion: "add \(exempt) to \(place); where everybody may read it, say so in other words")
    }
}

/// Why something is not published: the paragraph of Schedule 12A to the Local Government Act 1972 by which it is exempt,
/// and why the public interest is in keeping it back.
package struct Exemption: Sendable, Equatable {
    package let paragraph: Int
    package let because: String
    /// Where that is written.
    package let reason: Span
    /// The last day on which it is exempt; nil where that is not said.
    package let until: CalendarDate?
    /// Where that day is written.
    private let untilSpan: Span?
    private let writtenParagraph: Located<String>

    /// In the words of the law.
    package var information: String { ExemptCategories.category(paragraph)?.category.words ?? "" }

    static let group = SettingGroup([number.shape, why.shape, lastDay.shape])

    private static let number = Setting.text(
        "paragraph", "The paragraph of Schedule 12A to the Local Government Act 1972 by which it is exempt.",
        .number(ExemptCategories.paragraphs), example: "3", isRequired: true)
    private static let why = Setting.text(
        "because", "Why the public interest is in keeping it back.", example: "They would harm the bidders.",
        isRequired: true)
    private static let lastDay = Setting.text(
        "until", "The last day on which it is exempt.", .words("a date", pattern: CalendarDate.pattern),
        example: "2028-03-31")

    /// Nil for a setting that is at fault, which is an error: then nothing at all is published.
    init?(_ entries: [DataNode.Entry], at span: Span, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (paragraph, because, until) = (
            reader.read(Self.number), reader.read(Self.why), reader.read(Self.lastDay)
        )
        diagnostics += reader.diagnostics
        // One that is written otherwise is not missing as well.
        guard reader.diagnostics.isEmpty else { return nil }
        self.init(paragraph: paragraph, because: because, until: until, at: span, diagnostics: &diagnostics)
    }

    /// - Parameters:
    ///   - paragraph: As all three, as it is written; nil where it is not.
    ///   - span: Where the exemption stands.
    package init?(
        paragraph: Located<String>?, because: Located<String>?, until day: Located<String>?, at span: Span,
        diagnostics: inout [Diagnostic]
    ) {
        for (setting, value) in [(Self.number, paragraph), (Self.why, because)] where value == nil {
            diagnostics.append(.exemption(setting.name, at: span))
        }
        until = day.flatMap { CalendarDate.parse($0.value) }
        untilSpan = day?.span
        if let day, until == nil { diagnostics.append(.settingDate(day.value, at: day.span)) }
        guard let paragraph, let because, until != nil || day == nil else { return nil }
        guard let number = Int(paragraph.value), ExemptCategories.category(number) != nil else {
            diagnostics.append(.noParagraph(paragraph))
            return nil
        }
        self.paragraph = number
        writtenParagraph = paragraph
        self.because = because.value
        reason = because.span
    }

    package static func == (one: Exemption, other: Exemption) -> Bool {
        (one.paragraph, one.because, one.until) == (other.paragraph, other.because, other.until)
    }
}

extension Exemption {
    /// What is wrong where it ends before the meeting that reads it.
    ///
    /// - Parameter meeting: Nil while the report does not say.
    package func overdue(on meeting: CalendarDate?) -> Diagnostic? {
        guard let until, let untilSpan, let meeting, until < meeting else { return nil }
        return .exemptionOver(at: untilSpan)
    }

    /// What is wrong where its paragraph is not one of the nation's.
    package func foreign(to nation: Nation) -> Diagnostic? {
        .paragraph(writtenParagraph, paragraph, notOf: nation)
    }
}
