package import Diagnostics

/// A Markdown file as a tree of values. Every node knows where it stands in the file.
package struct MarkdownDocument: Sendable {
    package let source: SourceFile
    package let blocks: [Block]
    /// The footnotes that the text refers to, in the order of first use; `Inline.Kind.footnoteReference` counts
    /// from 1 into them.
    package let footnotes: [Footnote]
    /// Those that are defined in the text; taken out of it by whoever knows what they are.
    package let abbreviations: [Abbreviation]

    package init(
        source: SourceFile, blocks: [Block], footnotes: [Footnote], abbreviations: [Abbreviation] = []
    ) {
        self.source = source
        self.blocks = blocks
        self.footnotes = footnotes
        self.abbreviations = abbreviations
    }
}

/// A footnote's definition: `[^label]: text`.
package struct Footnote: Sendable {
    /// As written between `[^` and `]`.
    package let label: String
    package let blocks: [Block]
    package let span: Span

    package init(label: String, blocks: [Block], span: Span) {
        self.label = label
        self.blocks = blocks
        self.span = span
    }
}
