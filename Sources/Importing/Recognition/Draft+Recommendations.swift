internal import Diagnostics
internal import Settings
internal import SourceDocuments

extension Draft {
    /// Makes the recommendations one numbered list: what stands there as a list, or as paragraphs with numbers, or as
    /// paragraphs below one that ends with a colon.
    mutating func listRecommendations(_ site: Site) {
        guard
            let heading = blocks.firstIndex(where: { block in
                block.headingLevel == 2 && block.line.map { site.roles.isRecommendations($0.text) } ?? false
            })
        else { return }
        let start = heading + 1
        let end = blocks[start...].firstIndex { $0.headingLevel != nil } ?? blocks.endIndex
        blocks.replaceSubrange(start..<end, with: Self.listed(Array(blocks[start..<end])))
    }

    private static func listed(_ blocks: [DraftBlock]) -> [DraftBlock] {
        if let index = blocks.firstIndex(where: { $0.list != nil }), let list = blocks[index].list {
            // A list under a numbered paragraph that opens it is the list; paragraphs between lists are left to the author.
            var listed = blocks
            listed[index] = .block(.list(SourceList(isOrdered: true, items: list.items)))
            return listed
        }
        let opening = blocks.firstIndex { $0.line?.text.withSingleBlanks.utf8.last == UInt8(ascii: ":") }
        let items = opening.map { blocks[($0 + 1)...] } ?? blocks[...]
        let paragraphs = items.prefix { $0.line != nil }
        guard !paragraphs.isEmpty else { return blocks }
        let list = SourceList(
            isOrdered: true,
            items: paragraphs.compactMap { block in block.line.map { SourceItem([.paragraph($0)]) } })
        return blocks[..<items.startIndex] + [.block(.list(list))] + blocks[paragraphs.endIndex...]
    }
}
