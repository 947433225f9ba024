internal import Diagnostics
internal import Markdown
internal import Papers

/// Where links stand: their words are about what they lead to.
struct LinkPlaces {
    /// In order, by the paths of the files. Only looked up, never listed.
    private let ranges: [String: [Range<Int>]]

    init(of texts: [PaperText]) {
        var ranges: [String: [Range<Int>]] = [:]
        for text in texts {
            let links = text.tree.all.filter { text.tree[$0].kind == .link }.map { text.tree[$0].range }
            ranges[text.tree.source.path] = links.sorted { $0.lowerBound < $1.lowerBound }
        }
        self.ranges = ranges
    }

    /// Whether a place begins in a link.
    func contain(_ span: Span) -> Bool {
        guard let ranges = ranges[span.file.path] else { return false }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= span.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].contains(span.range.lowerBound)
    }
}
