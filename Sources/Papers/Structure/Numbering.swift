internal import Diagnostics
internal import Markdown

/// Gives the paragraphs of one section of a numbered document their numbers: 3.1, 3.2 … in the third, also below its
/// inner headings. Lists, quotes, tables and images have none; the items of ordered lists have letters.
struct Numbering {
    /// The section's, counted from 1.
    private let section: Int
    private var paragraph = 0

    init(section: Int) {
        self.section = section
    }

    /// - Parameters:
    ///   - listHasNumbers: Whether the items of the section's ordered list are numbered like paragraphs.
    ///   - isVerdict: Whether a paragraph, given the heading directly above it, is an option's verdict, which has none.
    mutating func number(
        _ blocks: [Block], listHasNumbers: Bool = false, isVerdict: (Block?) -> Bool = { _ in false }
    ) -> [Block] {
        var previous: Block?
        return blocks.map { block in
            defer { previous = block }
            switch block.kind {
            case .paragraph(let content) where !content.isImageAlone && !isVerdict(previous):
                return block.with(label: nextLabel(block.attributes))
            case .list(let list) where listHasNumbers && list.start != nil:
                let items = list.items.map { item in
                    item.with(blocks: Lettering.letter(item.blocks)).with(label: nextLabel(item.attributes))
                }
                return block.with(kind: .list(list.with(items: items)))
            default: return Lettering.letter([block])[0]
            }
        }
    }

    private mutating func nextLabel(_ attributes: Attributes?) -> Label {
        paragraph += 1
        return Label(number: "\(section).\(paragraph)", id: attributes?.id ?? "p-\(section)-\(paragraph)")
    }
}
