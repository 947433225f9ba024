package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

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
struct HeadingOutline: NodeCheck {
    static let rules: [Rule] = [.headingEmpty, .headingNested, .headingLevel, .headingDuplicate]
    static let kinds: NodeKinds = [.heading, .bulletList, .orderedList, .quote, .footnote]
    private(set) var findings: [Diagnostic] = []
    /// Behind the list, quote or footnote that was met last.
    private var endOfBlock = NodeID(0)
    /// The level of the heading before; the title counts as one.
    private var above = 1
    /// The headings above, by their numbers; the text itself is 0.
    private var open: [(level: Int, number: Int)] = []
    /// How many headings there were.
    private var count = 0
    /// The first of those that one heading may have only once below it. Only looked up.
    private var known: [Heading: Span] = [:]
    /// Where headings stand that are a finding already: two outcomes of an option are one fault.
    private let told: [String: Set<Int>]
    private let optionWords: OptionWords

    init(_ reading: borrowing PaperReading) {
        // A dictionary that grows from nothing is copied time and again.
        known.reserveCapacity(32)
        optionWords = reading.site.optionWords
        let spans = reading.outlineFindings.filter { $0.rule == .outcomeTwice }.compactMap(\.place.span)
        told = Dictionary(grouping: spans, by: \.file.path).mapValues { Set($0.map(\.range.lowerBound)) }
    }

    mutating func begin(_ text: PaperText) {
        (endOfBlock, above, open, count) = (NodeID(0), 1, [(0, 0)], 0)
        known.removeAll(keepingCapacity: true)
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        let tree = text.tree
        if tree[node].kind != .heading {
            endOfBlock = max(endOfBlock, tree.behind(node))
        } else if node < endOfBlock {
            findings.append(.headingNested(at: tree.span(of: node)))
        } else {
            look(atLevel: tree[node].level, tree.plainText(of: node), at: tree.span(of: node))
        }
    }
}

extension HeadingOutline {
    private struct Heading: Hashable {
        /// The number of the heading above.
        let parent: Int
        let level: Int
        let words: String
    }

    private mutating func look(atLevel level: Int, _ text: String, at span: Span) {
        if level > above + 1 { findings.append(.headingLevel(level, above: above, at: span)) }
        above = level
        // What becomes of the title is checked where it is read.
        count += 1
        guard level > 1 else {
            open = [(0, count)]
            return
        }
        let words = text.wording
        if words.isEmpty {
            findings.append(.headingEmpty(at: span))
        } else {
            note(level, words, text, at: span)
        }
    }

    /// Headings of one level with the same words under one heading of the level above are a fault. Two options of one
    /// number are a finding of their own.
    private mutating func note(_ level: Int, _ words: String, _ text: String, at span: Span) {
        while open.count > 1, open[open.count - 1].level >= level { open.removeLast() }
        let key = Heading(parent: open[open.count - 1].number, level: level, words: words)
        if optionWords.openings.contains(where: { words.utf8.starts(with: $0.utf8) }),
            OptionHeading(words, words: optionWords).isOption
        {
            // Options with one number
        } else if let first = known[key] {
            let isTold = told[span.file.path]?.contains(span.range.lowerBound) ?? false
            if !isTold { findings.append(.headingDuplicate(text.withSingleBlanks, at: span, first: first)) }
        } else {
            known[key] = span
        }
        open.append((level, count))
    }
}
