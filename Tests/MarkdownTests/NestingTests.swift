import Diagnostics
import Markdown
import TestSupport
import Testing

/// What walks the tree recurses, so what is nested too deep is refused.
@Suite struct NestingTests {
    @Test(arguments: ["> ", "- ", "1. "]) func whatAPersonWritesIsNotTooDeep(mark: String) throws {
        let (tree, findings) = try parse(String(repeating: mark, count: 30) + "x")
        #expect(findings.isEmpty)
        #expect(tree.body.count > 30)
    }

    @Test(arguments: [
        String(repeating: "**a ", count: 500) + "x" + String(repeating: " a**", count: 500),
        String(repeating: "![", count: 500) + "x" + String(repeating: "](/u)", count: 500),
        (0..<70).map { String(repeating: "  ", count: $0) + "- x\n" }.joined(),
    ])
    func tooDeepNestingIsRefused(nested: String) {
        let text = MarkedText("# Heading\n\n" + nested)
        var diagnostics: [Diagnostic] = []
        #expect(MarkdownTree.parse(text.file, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.rule) == [.nesting])
        #expect(diagnostics.allSatisfy { $0.place.span?.start.line ?? 0 >= 3 })
    }
}
