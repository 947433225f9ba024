internal import Markdown

extension MarkdownDocument {
    /// The document with links to places that the page has under another name.
    ///
    /// - Parameter ids: The page's name of an id, by the one that the author may use as well.
    func replacingIds(_ ids: [String: String]) -> MarkdownDocument {
        guard !ids.isEmpty else { return self }
        return rewriting(inline: { inline in
            guard case .link(let link) = inline.kind, case .place(let id) = Destination(link.destination),
                let other = ids[id]
            else { return [inline] }
            let moved = Inline.Link(destination: "#\(other)", title: link.title, content: link.content)
            return [Inline(.link(moved), at: inline.span)]
        })
    }
}
