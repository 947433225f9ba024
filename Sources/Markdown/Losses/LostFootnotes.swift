package import Diagnostics

extension Rule {
    package static let footnoteUnused = Rule(
        "footnote-unused", .error, "A footnote is written that no mark in the text refers to, so it would vanish.",
        example: .text(
            """
            The market is stable.

            [^1]: Market review, 2026.
            """,
            mended: """
                The market is stable.[^1]

                [^1]: Market review, 2026.
                """))
    package static let footnoteDuplicate = Rule(
        "footnote-duplicate", .error, "Two footnotes have one label, so the second would vanish.",
        example: .text(
            """
            The market[^1] serves 900 residents.[^1]

            [^1]: Market review, 2026.

            [^1]: Contract monitoring.
            """,
            mended: """
                The market[^1] serves 900 residents.[^2]

                [^1]: Market review, 2026.

                [^2]: Contract monitoring.
                """))
}

extension Diagnostic {
    static func footnoteUnused(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUnused, at: span, "nothing in the text refers to the footnote “\(label)”, so it would vanish",
            suggestion: "write [^\(label)] where it belongs, or delete the footnote")
    }

    static func footnoteDuplicate(_ label: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .footnoteDuplicate, at: span, "there are two footnotes “\(label)”, and this one would vanish",
            suggestion: "give it a label of its own", notes: [.init(at: first, "the first one")])
    }
}

/// Tells which of the footnotes' definitions that the library took out of the text are lost.
struct LostFootnotes {
    private let source: SourceFile
    private let kept: [[UInt8]: Span]
    private let misread: Set<[UInt8]>

    /// - Parameter misread: The labels of marks that have a finding of their own.
    init(of tree: MarkdownTree, misread: [String]) {
        source = tree.source
        self.misread = Set(misread.map { LinkSyntax.normalised($0.utf8) })
        self.kept = Dictionary(
            tree.footnotes.map { (LinkSyntax.normalised(tree.bytes(of: $0)), tree.span(of: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A definition that is in the tree may stand on a line of its own too, before its text.
    func loss(of definition: FootnoteDefinition) -> [Diagnostic] {
        let label = source.text(in: definition.label)
        let span = Span(source, definition.range)
        let key = LinkSyntax.normalised(label.utf8)
        if let first = kept[key] {
            let isItself = first.range.lowerBound == span.range.lowerBound
            return isItself ? [] : [.footnoteDuplicate(label, at: span, first: first)]
        }
        return misread.contains(key) ? [] : [.footnoteUnused(label, at: span)]
    }
}
