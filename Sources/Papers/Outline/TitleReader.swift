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
    let tree: MarkdownTree
    let settings: DocumentSettings

    /// The heading, taken off the front of the blocks; nil where no heading is the title.
    ///
    /// - Parameter blocks: Those of the text that are printed.
    func read(_ blocks: [NodeID], diagnostics: inout [Diagnostic]) -> NodeID? {
        let title = blocks.first.flatMap { tree.headingLevel($0) == 1 ? $0 : nil }
        let others = (title == nil ? blocks[...] : blocks.dropFirst()).filter { tree.headingLevel($0) == 1 }
        if let title {
            diagnostics += faults(of: title)
        } else if settings.lacksTitle, others.isEmpty {
            let place = blocks.first.map { tree[$0].range.lowerBound } ?? tree.source.bytes.count
            diagnostics.append(.titleMissing(at: Span(tree.source, place..<place)))
        }
        let isUntitled = title.map { tree.plainText(of: $0).isEmpty } ?? (settings.title?.value.isEmpty ?? true)
        for (index, heading) in others.enumerated() {
            let isTitle = index == 0 && isUntitled && settings.lacksTitle
            diagnostics.append(.titleMisplaced(at: tree.span(of: heading), isTitle: isTitle))
        }
        return title
    }

    private func faults(of heading: NodeID) -> [Diagnostic] {
        let span = tree.span(of: heading)
        if let setting = settings.titleName { return [.titleTwice(at: span, first: setting)] }
        let attributes = tree.attributes(of: heading).flatMap { $0.id == nil ? nil : $0 }
        let isWordsOnly = tree.isWordsOnly(heading)
        return (isWordsOnly ? [] : [.titleWords(at: span)])
            + (isWordsOnly && !tree.hasWords(heading) ? [.titleMissing(at: span)] : [])
            + (attributes.map { [.idMisplaced(at: $0.span, instead: "a paragraph or another heading")] } ?? [])
    }
}
