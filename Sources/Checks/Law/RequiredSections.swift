package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let sectionRequired = Rule(
        "section-required", .error, "A report lacks a section that its council asks for.",
        example: .pieces(
            [.report("## Recommendations\n\n1. Agree the contract.")],
            mended: [
                .report(
                    """
                    ## Recommendations

                    1. Agree the contract.

                    ## Legal implications

                    The Council may let the contract under the Care Act 2014.
                    """)
            ],
            given: [.init(.site, "required-sections: [legal]")]))
}

extension Diagnostic {
    fileprivate static func sectionRequired(_ words: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .sectionRequired, at: span, "the report has no section \(words.quoted), which site.yml requires",
            suggestion:
                "add a heading such as “## \(SectionWords.example(of: words))”, and below it what is to be said")
    }
}

/// Finds reports without a section that `required-sections` of `site.yml` asks for.
enum RequiredSections: PaperCheck {
    static let rules: [Rule] = [.sectionRequired]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        let required = reading.site.meetings.requiredSections
        guard !required.isEmpty, let report = reading.report, reading.doubts.textsAreWhole else { return [] }
        let tree = report.tree
        let headings = tree.all.filter { tree[$0].kind == .heading }.map { SectionWords.plain(tree.plainText(of: $0)) }
        return required.filter { words in
            let wanted = SectionWords.wanted(by: words.value)
            return !headings.contains { heading in wanted.contains { heading.utf8.contains(bytes: $0.utf8) } }
        }.map { .sectionRequired($0.value, at: tree.source.whole.firstLine) }
    }
}

/// The words by which the heading of a required section is known.
private enum SectionWords {
    /// The parts of councils’ reports that have a name of one word in site.yml, and what their headings say.
    private static let roles: [(role: String, words: [String], example: String)] = [
        ("legal", [" legal"], "Legal implications"),
        ("finance", [" financ", " resource"], "Financial implications"),
        ("equality", [" equalit"], "Equality implications"),
        ("climate", [" climat", " carbon", " environment", " sustainab"], "Climate implications"),
    ]

    /// The beginnings of words of which a heading has to have one: of any other than a role, all its words in order.
    static func wanted(by words: String) -> [String] {
        roles.first { $0.role == words.wording }?.words ?? [plain(words)]
    }

    static func example(of words: String) -> String { roles.first { $0.role == words.wording }?.example ?? words }

    /// Small letters, and one blank before each word.
    static func plain(_ words: String) -> String {
        words.wording.utf8.split { !$0.isLetterOrDigit && $0 < 0x80 }.map { " \(String(Substring($0)))" }.joined()
    }
}
