internal import Diagnostics
internal import Markdown
internal import Papers

/// Where links stand: their words are about what they lead to.
struct LinkPlaces {
    /// A link with words of its author's.
    struct Link {
        let range: Range<Int>
        /// What it leads to in this paper: “Table 2”; nil for a place without a name, and outside of the paper.
        let name: String?
        /// Whether it leads to this paper.
        let isOwn: Bool

        /// What kind of part its name is of, and which: a table, `2`.
        var part: (kind: ReferenceKind, label: String)? {
            guard let words = name?.utf8.split(separator: UInt8(ascii: " "), maxSplits: 2), words.count > 1,
                let kind = ReferenceKind(Array(words[0])[...])
            else { return nil }
            let label = words[1].split(separator: UInt8(ascii: ","))[0]
            let isLabel = label.first.map { $0.isDigit || label.count == 1 && $0.isUppercaseLetter } ?? false
            return isLabel ? (kind, String(decoding: label, as: UTF8.self)) : nil
        }
    }

    /// In order, by the paths of the files. Only looked up, never listed.
    private let links: [String: [Link]]

    init(of texts: [PaperText]) {
        var links: [String: [Link]] = [:]
        for text in texts {
            let all = text.tree.all.filter { text.tree[$0].kind == .link }.map { node in
                let target = text.marks.links[node]
                let isOwn =
                    switch target?.destination {
                    case .text, .place: true
                    case .paper: false
                    case nil: target?.name != nil
                    }
                return Link(range: text.tree[node].range, name: target?.name, isOwn: isOwn)
            }
            links[text.tree.source.path] = all.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
        self.links = links
    }

    /// Whether a place begins in a link.
    func contain(_ span: Span) -> Bool { link(at: span) != nil }

    /// The link that a place begins in.
    func link(at span: Span) -> Link? {
        guard let links = links[span.file.path] else { return nil }
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].range.lowerBound <= span.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && links[low - 1].range.contains(span.range.lowerBound) ? links[low - 1] : nil
    }
}
