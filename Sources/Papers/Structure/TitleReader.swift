package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let titleMissing = Rule(
        "title-missing", .error, "A paper has no title.",
        example: .opening(
            "The contracts end in March.",
            mended: """
                # Care at home

                The contracts end in March.
                """))
    package static let titleTwice = Rule(
        "title-twice", .error, "A paper's title is given twice.",
        example: .opening(
            """
            ---
            title: Care at home
            ---

            # Care at home

            The contracts end in March.
            """,
            mended: """
                ---
                title: Care at home
                ---

                The contracts end in March.
                """))
    package static let titleMisplaced = Rule(
        "title-misplaced", .error, "A first-level heading stands elsewhere than at the top.",
        example: .opening(
            """
            # Care at home

            The contracts end in March.

            # Why now

            A new contract takes nine months.
            """,
            mended: """
                # Care at home

                The contracts end in March.

                ## Why now

                A new contract takes nine months.
                """))
    package static let titleWords = Rule(
        "title-words", .error, "A title holds a link, an image or something else that is no words.",
        example: .opening(
            """
            # Care at [home](https://www.example.org)

            The contracts end in March.
            """,
            mended: """
                # Care at home

                The contracts end in March, see [the register](https://www.example.org).
                """))
    package static let idMisplaced = Rule(
        "id-misplaced", .error, "An id stands where the page has no place for it, so no link would find it.",
        example: .opening(
            """
            # Care at home {#care}

            The contracts end in March.
            """,
            mended: """
                # Care at home

                The contracts end in March. {#care}
                """))
}

extension Diagnostic {
    static func titleMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .titleMissing, at: span, "the paper has no title",
            suggestion: "begin the text with a line “# The title”")
    }

    static func titleTwice(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .titleTwice, at: span, "the title is given twice, here and as a setting",
            suggestion: "delete one of the two", notes: [.init(at: first, "the setting")])
    }

    static func titleMisplaced(at span: Span, isTitle: Bool) -> Diagnostic {
        Diagnostic(
            .titleMisplaced, at: span, "only the title, at the top, is a heading with one #",
            suggestion: isTitle ? "move it above all other text" : "begin a section with ##")
    }

    static func titleWords(at span: Span) -> Diagnostic {
        Diagnostic(
            .titleWords, at: span, "a title is words alone, without links, images, notes or struck-out text",
            suggestion: "move what is more than words into the text")
    }

    static func idMisplaced(at span: Span, instead: String) -> Diagnostic {
        Diagnostic(
            .idMisplaced, at: span, "no link can lead here, so \(span.text.quoted) names nothing",
            suggestion: "take it away, or put it at the end of \(instead)")
    }
}

/// Finds the paper's title: a setting, or the first-level heading that opens the text.
struct TitleReader {
    let settings: DocumentSettings
    let source: SourceFile

    /// Takes the heading off the front of the blocks.
    ///
    /// - Returns: Empty when there is none.
    func read(_ blocks: inout ArraySlice<Block>, diagnostics: inout [Diagnostic]) -> String {
        let title = title(&blocks, diagnostics: &diagnostics)
        for (index, block) in blocks.filter({ $0.headingLevel == 1 }).enumerated() {
            let isTitle = index == 0 && title.isEmpty && settings.lacksTitle
            diagnostics.append(.titleMisplaced(at: block.span, isTitle: isTitle))
        }
        return title
    }

    private func title(_ blocks: inout ArraySlice<Block>, diagnostics: inout [Diagnostic]) -> String {
        guard let first = blocks.first, case .heading(1, let content) = first.kind else {
            if settings.lacksTitle, !blocks.contains(where: { $0.headingLevel == 1 }) {
                let place = blocks.first?.span.range.lowerBound ?? source.bytes.count
                diagnostics.append(.titleMissing(at: Span(source, place..<place)))
            }
            return settings.title?.value ?? ""
        }
        blocks.removeFirst()
        diagnostics += faults(of: content, in: first)
        return content.plainText
    }

    private func faults(of content: [Inline], in heading: Block) -> [Diagnostic] {
        if let setting = settings.titleName { return [.titleTwice(at: heading.span, first: setting)] }
        let attributes = heading.attributes.flatMap { $0.id == nil ? nil : $0 }
        return (content.isWordsOnly ? [] : [.titleWords(at: heading.span)])
            + (content.isWordsOnly && !content.hasWords ? [.titleMissing(at: heading.span)] : [])
            + (attributes.map { [.idMisplaced(at: $0.span, instead: "a paragraph or another heading")] } ?? [])
    }
}
