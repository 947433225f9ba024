import Diagnostics
import Markdown
import TestSupport
import Testing

/// The tree of a Markdown text, which must be one that the parser takes, and the findings in source order.
func parse(_ source: SourceFile, from offset: Int = 0) throws -> (tree: MarkdownTree, findings: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let tree = try #require(MarkdownTree.parse(source, from: offset, diagnostics: &diagnostics))
    return (tree, diagnostics.inSourceOrder())
}

func parse(_ markdown: String) throws -> (tree: MarkdownTree, findings: [Diagnostic]) {
    try parse(SourceFile(path: "a.md", text: markdown))
}

/// Expects a finding at each place marked with `1️⃣`, `2️⃣` …, of the rules given in that order, and no other.
func expectFindings(in marked: String, _ rules: Rule..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = MarkedText(marked)
    let found = try parse(text.file).findings.map { "\($0.place.span?.start.description ?? "?") \($0.rule.id)" }
    let expected = zip(text.offsets, rules).map { "\(text.file.position(at: $0)) \($1.id)" }
    #expect(found == expected, sourceLocation: sourceLocation)
}

/// Expects the tree, and no finding.
func expectOutline(
    of markdown: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let (tree, findings) = try parse(markdown)
    #expect(findings.isEmpty, sourceLocation: sourceLocation)
    #expect(outline(tree) == expected, sourceLocation: sourceLocation)
}
