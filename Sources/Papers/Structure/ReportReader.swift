package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let recommendations = Rule(
        "recommendations", .error, "The section Recommendations does not hold one numbered list.",
        example: .report(
            """
            ## Recommendations

            Cabinet agrees option 2.
            """,
            mended: """
                ## Recommendations

                1. Agree option 2.
                """))
}

extension Diagnostic {
    static func recommendations(at span: Span, isSecond: Bool) -> Diagnostic {
        Diagnostic(
            .recommendations, at: span,
            isSecond
                ? "a second list stands among the recommendations" : "the recommendations are no numbered list",
            suggestion: isSecond
                ? "make the two one list, or move this one into another section" : "begin each with “1.”, “2.” …")
    }
}

/// Sorts the blocks of `report.md` into summary and sections, and numbers sections and paragraphs.
struct ReportReader {
    private(set) var diagnostics: [Diagnostic] = []
    /// Known also where there is no front sheet to make a report with.
    private(set) var summary: [Block] = []
    private(set) var sections: [Section] = []
    private let document: MarkdownDocument
    private let settings: ReportSettings

    init(_ document: MarkdownDocument, settings: ReportSettings) {
        self.document = document
        self.settings = settings
    }

    /// Nil while the front sheet lacks something, which is a finding already.
    mutating func read() -> Report? {
        var blocks = document.blocks[...]
        let title = TitleReader(settings: settings.document, source: document.source)
            .read(&blocks, diagnostics: &diagnostics)
        (summary, sections) = Section.divide(blocks, isNumbered: settings.document.isNumbered ?? true)
        for section in sections where section.isRecommendations { check(section) }
        guard let frontSheet = settings.frontSheet else { return nil }
        return Report(
            title: title, frontSheet: frontSheet, summary: summary, sections: sections, footnotes: document.footnotes,
            abbreviations: document.abbreviations)
    }

    private mutating func check(_ section: Section) {
        let lists = section.content.filter { if case .list = $0.kind { true } else { false } }
        let isNumbered = lists.first.map { if case .list(let list) = $0.kind { list.start != nil } else { false } }
        if isNumbered != true {
            diagnostics.append(.recommendations(at: lists.first?.span ?? section.span, isSecond: false))
        }
        diagnostics += lists.dropFirst().map { .recommendations(at: $0.span, isSecond: true) }
    }
}

extension Section {
    /// What stands before the first second-level heading, and the sections.
    static func divide(_ blocks: ArraySlice<Block>, isNumbered: Bool) -> (summary: [Block], sections: [Section]) {
        let summary = Array(blocks.prefix { $0.headingLevel != 2 })
        let sections = Part.divide(blocks.dropFirst(summary.count), at: 2).enumerated().map { index, part in
            isNumbered ? Section(numbering: part, as: index + 1) : Section(part, number: index + 1)
        }
        return (isNumbered ? Lettering.letter(summary) : summary, sections)
    }

    /// - Parameter number: Counted from 1 in the report.
    fileprivate init(numbering part: Part, as number: Int) {
        let section = Section(part, number: number)
        var numbering = Numbering(section: number)
        self.init(
            id: section.id, heading: section.heading, span: section.span,
            content: numbering.number(section.content, listHasNumbers: section.isRecommendations),
            number: String(number))
    }

    /// Whether the heading says that the section holds what is to be decided.
    package var isRecommendations: Bool { ["recommendations", "recommendation"].contains(heading.plainText.wording) }
}
