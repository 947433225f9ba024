internal import Diagnostics
internal import Markdown

/// A heading and what stands under it, up to the next heading of its level.
struct Part {
    let heading: [Inline]
    let attributes: Attributes?
    let span: Span
    let content: ArraySlice<Block>

    func with(content: ArraySlice<Block>) -> Part {
        Part(heading: heading, attributes: attributes, span: span, content: content)
    }

    /// - Parameter blocks: The first of them, if any, is a heading of the level.
    static func divide(_ blocks: ArraySlice<Block>, at level: Int) -> [Part] {
        let starts = blocks.indices.filter { blocks[$0].headingLevel == level }
        let ends = starts.dropFirst() + [blocks.endIndex]
        return zip(starts, ends).compactMap { start, end in
            guard case .heading(_, let heading) = blocks[start].kind else { return nil }
            return Part(
                heading: heading, attributes: blocks[start].attributes, span: blocks[start].span,
                content: blocks[(start + 1)..<end])
        }
    }
}

extension Section {
    /// - Parameters:
    ///   - number: Counted from 1 in the document.
    ///   - numbering: What the page prints before the heading, in a numbered document.
    init(_ part: Part, number: Int, numbering: String? = nil) {
        self.init(
            id: part.attributes?.id ?? "section-\(number)", heading: part.heading, span: part.span,
            content: Array(part.content), number: numbering)
    }
}

extension Block {
    /// Nil when the block is no heading.
    package var headingLevel: Int? {
        if case .heading(let level, _) = kind { level } else { nil }
    }
}
