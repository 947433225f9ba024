internal import Diagnostics
package import Markdown

/// The headings of a text by the anchors that code hosts give them: `why-now` of “Why now?”. Made only where a link
/// leads to none of the ids.
package struct HeadingIndex: Sendable {
    /// Only looked up, never listed.
    private let headings: [String: NodeID]

    package init(of text: PaperText) {
        var slugs = HeadingSlugs()
        var headings: [String: NodeID] = [:]
        for node in text.tree.body where text.tree[node].kind == .heading {
            headings[slugs.next(text.words(of: node))] = node
        }
        self.headings = headings
    }

    /// - Parameter anchor: Without its `#`.
    package subscript(anchor: String) -> NodeID? { headings[anchor] }
}
