internal import Diagnostics
internal import Markdown

/// Finds places of the file in one text of the tree, from its start to its end.
struct TextOffsets {
    private let tree: MarkdownTree
    private let text: NodeID
    /// For each byte of the text, where it stands in the file; nil where the file holds the text as it is, or not at all.
    private lazy var offsets: [Int]? = tree[text].isVerbatim ? nil : tree.offsets(of: text)
    /// The first byte behind the last place that was found.
    private var next: Int

    init(of text: NodeID, in tree: MarkdownTree) {
        self.tree = tree
        self.text = text
        next = tree.textRange(of: text).lowerBound
    }

    /// - Parameter written: Behind those that were asked for before.
    /// - Returns: A part of the tree's text; nil where the text does not hold what is written there.
    mutating func place(of written: Range<Int>) -> Range<Int>? {
        let found = find(written)
        if let found { next = found.upperBound }
        return found
    }

    private mutating func find(_ written: Range<Int>) -> Range<Int>? {
        let range = tree.textRange(of: text)
        if tree[text].isVerbatim {
            let distance = range.lowerBound - tree[text].range.lowerBound
            return (written.lowerBound + distance)..<(written.upperBound + distance)
        }
        guard let offsets else {
            return tree.text[next..<range.upperBound].firstRange(ofBytes: tree.source.bytes[written])
        }
        guard let start = offsets[(next - range.lowerBound)...].firstIndex(of: written.lowerBound),
            let end = offsets[start...].firstIndex(of: written.upperBound)
        else { return nil }
        return (range.lowerBound + start)..<(range.lowerBound + end)
    }
}
