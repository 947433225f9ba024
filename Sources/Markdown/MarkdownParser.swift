package import Diagnostics

extension Rule {
    package static let nesting = Rule(
        "nesting", .error, "Lists, quotes or emphasis stand too deep in one another.",
        example: .told(
            "Lists, quotes or emphasis stand more than a hundred deep in one another, as nobody writes "
                + "them by hand. Look for a line with very many signs such as > or *, and delete those that are "
                + "not meant."))
}

extension Diagnostic {
    static func nesting(at span: Span) -> Diagnostic {
        Diagnostic(
            .nesting, at: span, "lists, quotes or emphasis stand too deep in one another here")
    }
}

extension MarkdownTree {
    /// Reads Markdown as GitHub does (tables, strikethrough, autolinks, task lists, footnotes; no smart
    /// punctuation), with `{#id}` at the end of headings, paragraphs and items.
    ///
    /// - Parameters:
    ///   - source: The file, which is UTF-8 (`encodingFault`).
    ///   - offset: Where its Markdown starts: the start of the line after the front matter.
    ///   - diagnostics: Receives what is malformed, and whatever the library would drop in silence.
    /// - Returns: Nil when the text would cost the library too much time or memory; the finding says why.
    package static func parse(
        _ source: SourceFile, from offset: Int = 0, diagnostics: inout [Diagnostic]
    ) -> MarkdownTree? {
        guard InputScan.allows(source, diagnostics: &diagnostics) else { return nil }
        let text = MarkdownText(source, from: offset)
        var raw = CMark.parse(text.bytes, maximumDepth: Limits.nestingDepth)
        if let tooDeep = raw.tooDeep {
            let place = text.offset(of: tooDeep) ?? text.range.lowerBound
            diagnostics.append(.nesting(at: Span(source, place..<place)))
            return nil
        }
        raw.nodes = raw.nodes.correctingTablePositions(in: text)
        var builder = TreeBuilder(raw, of: text)
        let tree = builder.tree()
        let marks = FootnoteMarks(in: tree)
        let lost = LostText(text, tree: tree, footnotes: LostFootnotes(of: tree, misread: marks.swallowed))
        diagnostics += builder.diagnostics + marks.diagnostics + lost.diagnostics
        diagnostics += LinkDefinitions.check(builder.definitions + lost.definitions, used: builder.usedLabels)
        return tree
    }
}
