import Diagnostics
import Markdown
import Testing

/// However a file's lines end and whatever stands before its Markdown, the tree is the same.
@Suite struct LineEndTests {
    private let markdown = """
        Title
        =====

        Some *words
        over* `two
        lines`\\
        and {{ a.name }} more.
        | a | b |
        |---|---|
        | c | d |

        > - [x] quoted [link
        >   text](/u
        >   "title")[^n]

        ```
        code

        more
        ```

        [^n]: A note.
        """

    @Test(arguments: ["\r\n", "\r"]) func lineEndsChangeNothing(lineEnd: String) throws {
        let other = markdown.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        #expect(try outlineWithoutFindings(of: other) == outlineWithoutFindings(of: markdown))
    }

    @Test func byteOrderMarkChangesNothing() throws {
        #expect(try outlineWithoutFindings(of: "\u{FEFF}" + markdown) == outlineWithoutFindings(of: markdown))
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func frontMatterOnlyMovesTheLines(lineEnd: String) throws {
        let front = ["---", "title: £", "---", ""].joined(separator: lineEnd)
        let file = SourceFile(path: "a.md", text: "\u{FEFF}" + front + markdown)
        let (tree, findings) = try parse(file, from: 3 + front.utf8.count)
        #expect(findings.isEmpty)
        #expect(try outline(tree) == outlineWithoutFindings(of: "\n\n\n" + markdown))
    }

    @Test func emptyFileIsAnEmptyTree() throws {
        #expect(try outlineWithoutFindings(of: "") == "")
        #expect(try outlineWithoutFindings(of: "\u{FEFF}") == "")
    }

    @Test func offsetAtTheEndIsAnEmptyTree() throws {
        let (tree, findings) = try parse(SourceFile(path: "a.md", text: "---\n---\n"), from: 8)
        #expect(tree.body.isEmpty && findings.isEmpty)
    }

    private func outlineWithoutFindings(of markdown: String) throws -> String {
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        return outline(tree)
    }
}
