package import Diagnostics
internal import Markdown

extension Rule {
    package static let headingEmpty = Rule(
        "heading-empty", .error, "A heading has no words.",
        example: .text(
            """
            ##

            The contracts end in March.
            """,
            mended: """
                ## Why now

                The contracts end in March.
                """))
    package static let headingNested = Rule(
        "heading-nested", .error, "A heading stands in a list, a quote or a footnote, where it opens nothing.",
        example: .text(
            """
            - ## Why now

              The contracts end in March.
            """,
            mended: """
                ## Why now

                The contracts end in March.
                """))
    package static let headingLevel = Rule(
        "heading-level", .error, "A heading leaves out a level, so readers by ear lose their place.",
        canBeLowered: true,
        example: .text(
            """
            ## Why now

            #### The contracts

            They end in March.
            """,
            mended: """
                ## Why now

                ### The contracts

                They end in March.
                """))
}

extension Diagnostic {
    static func headingEmpty(at span: Span) -> Diagnostic {
        Diagnostic(
            .headingEmpty, at: span, "this heading has no words", suggestion: "write its words, or delete the line")
    }

    static func headingNested(at span: Span) -> Diagnostic {
        Diagnostic(
            .headingNested, at: span, "this heading stands in a list, a quote or a footnote, so it opens no section",
            suggestion: "begin it at the left margin with a blank line before it, or write it in **bold**")
    }

    static func headingLevel(_ level: Int, above: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .headingLevel, at: span,
            "this heading has \(level) signs #, and the one above it \(above == 1 ? "is the title" : "has \(above)")",
            suggestion: "begin it with \(signs(above + 1))", fix: headingSigns(above + 1, at: span))
    }
}

extension Diagnostic {
    private static func signs(_ level: Int) -> String { String(repeating: "#", count: level) }

    /// Not safe: the heading above it may be the one that has too few.
    private static func headingSigns(_ level: Int, at span: Span) -> Fix? {
        let written = span.file.bytes[span.range].prefix { $0 == UInt8(ascii: "#") }
        return written.isEmpty
            ? nil : Fix(signs(level), at: Span(span.file, written.startIndex..<written.endIndex), isSafe: false)
    }
}

/// Checks that headings make an outline: each in its place, with words, and no more than one level below the last.
enum HeadingOutline {
    static func find(in document: MarkdownDocument) -> [Diagnostic] {
        let inside = document.blocks.flatMap(\.children) + document.footnotes.flatMap(\.blocks)
        let nested = inside.descendants.filter { $0.headingLevel != nil }.map { Diagnostic.headingNested(at: $0.span) }
        return nested + outline(of: document.blocks)
    }

    private static func outline(of blocks: [Block]) -> [Diagnostic] {
        var above = 1
        return blocks.flatMap { block -> [Diagnostic] in
            guard case .heading(let level, let content) = block.kind else { return [] }
            defer { above = level }
            let skipped: [Diagnostic] =
                level > above + 1 ? [.headingLevel(level, above: above, at: block.span)] : []
            // What becomes of the title is checked where it is read.
            return level == 1 || content.hasWords ? skipped : skipped + [.headingEmpty(at: block.span)]
        }
    }
}

extension Block {
    /// Nil when the block is no heading.
    var headingLevel: Int? {
        if case .heading(let level, _) = kind { level } else { nil }
    }
}
