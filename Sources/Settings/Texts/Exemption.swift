internal import Datasets
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

    /// Parts 1 (England) and 4 (Wales; SI 2007/969 (W.86)) of Schedule 12A.
    private static let paragraphs = [1...7, 12...18]

    static let group = SettingGroup([number.shape, reason.shape])

    private static let number = Setting.number(
        "paragraph", "The paragraph of Schedule 12A to the Local Government Act 1972 by which it is exempt.",
        in: 1...99, only: paragraphs, example: "3", isRequired: true)
    private static let reason = Setting.text(
        "because", "Why the public interest is in keeping it back.", example: "They would harm the bidders.",
        isRequired: true)

    /// Nil for a setting that is at fault, which is an error: then nothing at all is published.
    init?(_ entries: [DataNode.Entry], at span: Span, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (paragraph, because) = (reader.read(Self.number), reader.read(Self.reason))
        diagnostics += reader.diagnostics
        // One that is written otherwise is not missing as well.
        if reader.diagnostics.isEmpty {
            for setting in Self.group.settings where !reader.has(setting.name) {
                diagnostics.append(.exemption(setting.name, at: span))
            }
        }
        guard let paragraph, let because else { return nil }
        guard Self.paragraphs.contains(where: { $0.contains(paragraph.value) }) else {
            diagnostics.append(
                .settingKind(
                    "paragraph", at: paragraph.span,
                    expected: "a paragraph of Schedule 12A: 1 to 7 in England, 12 to 18 in Wales"))
            return nil
        }
        self.paragraph = paragraph.value
        self.because = because.value
    }
}
