package import Diagnostics
internal import Markdown
internal import Papers

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
    package static let headingDuplicate = Rule(
        "heading-duplicate", .error, "Two headings of one part are the same, so readers cannot tell them apart.",
        canBeLowered: true,
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents
            ### Pros
            - The price has risen twice
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents
                ### Cons
                - The price has risen twice
                """))
}

extension Diagnostic {
    static func headingDuplicate(_ words: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .headingDuplicate, at: span, "there is a heading \(words.quoted) here already",
            suggestion: "give this one other words, or make one part of the two",
            notes: [.init(at: first, "the first one")])
    }

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
    /// - Parameter found: What is wrong with the document's structure: two outcomes of an option are one fault.
    static func find(in document: MarkdownDocument, besides found: [Diagnostic]) -> [Diagnostic] {
        let inside = document.blocks.flatMap(\.children) + document.footnotes.flatMap(\.blocks)
        let nested = inside.descendants.filter { $0.headingLevel != nil }.map { Diagnostic.headingNested(at: $0.span) }
        let told = found.filter { $0.rule == .outcomeTwice }.map(\.place)
        return nested + outline(of: document.blocks)
            + duplicates(in: document.blocks).filter { !told.contains($0.place) }
    }

    /// Headings of one level with the same words under one heading of the level above. Two options of one number are
    /// a finding of their own.
    private static func duplicates(in blocks: [Block]) -> [Diagnostic] {
        // The words of the headings above, and under each its own headings by their words. Only looked up.
        var open: [(level: Int, known: [String: Span])] = [(0, [:])]
        var found: [Diagnostic] = []
        for block in blocks {
            guard case .heading(let level, let content) = block.kind, level > 1, content.hasWords else { continue }
            while open.count > 1, open[open.count - 1].level >= level { open.removeLast() }
            let words = content.plainText.wording
            if OptionHeading(words).isOption {
                // Options with one number
            } else if let first = open[open.count - 1].known["\(level) \(words)"] {
                found.append(.headingDuplicate(content.plainText.withSingleBlanks, at: block.span, first: first))
            } else {
                open[open.count - 1].known["\(level) \(words)"] = block.span
            }
            open.append((level, [:]))
        }
        return found
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
