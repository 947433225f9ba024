internal import Markdown

/// A text of a tree, and where its parts stand in the file.
struct TextSource {
    enum Kind {
        /// The file holds it as it is: a byte stands this far behind its place in the text of the tree.
        case written(offset: Int)
        /// The file holds it with escapes and entities: where each byte stands, and where the text ends.
        case escaped(offsets: [Int])
        /// The file does not hold it: all of it stands for this range.
        case elsewhere(Range<Int>)
    }

    /// Of the whole tree.
    let text: [UInt8]
    let kind: Kind
    /// Where it begins in the text of the tree.
    private let start: Int

    init(_ node: NodeID, of tree: MarkdownTree) {
        text = tree.text
        start = tree.textRange(of: node).lowerBound
        let range = tree[node].range
        if tree[node].isVerbatim {
            kind = .written(offset: range.lowerBound - start)
        } else if let offsets = tree.offsets(of: node) {
            kind = .escaped(offsets: offsets)
        } else {
            kind = .elsewhere(range)
        }
    }

    /// Where a part of the text of the tree stands in the file.
    func range(of part: Range<Int>) -> Range<Int> {
        switch kind {
        case .written(let offset): (part.lowerBound + offset)..<(part.upperBound + offset)
        case .escaped(let offsets):
            offsets[
                part.lowerBound - start]..<max(
                    offsets[part.lowerBound - start], offsets[part.upperBound - start])
        case .elsewhere(let range): range
        }
    }
}
