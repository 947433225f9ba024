import Markdown
import Papers
import TestSupport
import Testing

@testable import Reports

/// Our HTML of each example of GitHub's specification, and of the library's own tests, means what theirs means.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not there"))
struct HTMLSpecificationTests {
    /// The examples whose page differs from the library's, and why.
    static let exceptions = [
        "spec 610": "an address becomes a link also without brackets",
        "spec 614": "an address becomes a link also without brackets",
        "spec 616": "an address becomes a link also without brackets",
        "spec 619": "an address becomes a link also without brackets",
        "spec 620": "an address becomes a link also without brackets",
        "spec 653": "shows the filter of tags, which raw HTML never reaches here",
        "extensions 17": "one tilde strikes nothing out here",
        "extensions 18": "one tilde strikes nothing out here",
        "regression 10": "one tilde strikes nothing out here",
        "regression 11": "one tilde strikes nothing out here",
        "extensions 20": "has no page: the library is only to survive it",
        "extensions 22": "shows the filter of tags, which raw HTML never reaches here",
    ]

    @Test func everyExampleMeansTheSame() throws {
        let examples = try Example.all()
        #expect(examples.count == 726)
        for example in examples where Self.exceptions[example.name] == nil {
            let text = try parsed(example.markdown)
            let expected = HTMLMeaning(ofLibrary: showingRawHTML(of: text.tree, in: example.html))
            let actual = HTMLMeaning(ofOurs: page(of: text))
            if expected != actual {
                Issue.record("\(example.name) is\n\(actual)\nbut should be\n\(expected)")
            }
        }
    }

    /// The text, and the notes in a list as the library writes them.
    private func page(of text: PaperText) -> String {
        var writer = text.htmlWriter
        let html = string(writer.html(ofBlocks: text.tree.body))
        let notes = writer.notes().map { "<li>\(string($0.body))</li>" }
        return notes.isEmpty ? html : html + "<ol>" + notes.joined() + "</ol>"
    }

    /// The library's page as it would be if raw HTML were text: ours shows it so, a block of it as a paragraph.
    private func showingRawHTML(of tree: MarkdownTree, in html: String) -> String {
        var shown = ""
        var rest = html[...]
        for node in tree.body where [.html, .inlineHTML].contains(tree[node].kind) {
            let literal = tree.string(of: node)
            guard let place = rest.firstRange(of: literal) else { continue }
            let escaped = literal.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            shown += rest[..<place.lowerBound] + (tree[node].kind == .html ? "<p>\(escaped)</p>" : escaped)
            rest = rest[place.upperBound...]
        }
        return shown + rest
    }
}
