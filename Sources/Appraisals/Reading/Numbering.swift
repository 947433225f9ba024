internal import Diagnostics
internal import Markdown

/// Gives the paragraphs of a report their numbers: 3.1, 3.2 … in the third section, also below its inner headings.
/// Lists, quotes, tables and images have none; the recommendations are a list, and are numbered like paragraphs.
enum Numbering {
    static func number(_ section: Section, as number: Int) -> Section {
        var paragraph = 0
        let isList = section.isRecommendations
        let content = section.content.map { block -> Block in
            switch block.kind {
            case .paragraph(let content) where !content.isImageAlone:
                paragraph += 1
                return block.labelled(label(number, paragraph, block.attributes))
            case .list(let list) where isList && list.start != nil:
                let items = list.items.map { item in
                    paragraph += 1
                    return item.labelled(label(number, paragraph, item.attributes))
                }
                let numbered = Block.List(start: list.start, isTight: list.isTight, items: items)
                return Block(.list(numbered), at: block.span, attributes: block.attributes)
            default: return block
            }
        }
        return Section(
            id: section.id, heading: section.heading, span: section.span, content: content, number: String(number))
    }

    private static func label(_ section: Int, _ paragraph: Int, _ attributes: Attributes?) -> Label {
        Label(number: "\(section).\(paragraph)", id: attributes?.id ?? "p-\(section)-\(paragraph)")
    }
}

extension Block {
    fileprivate func labelled(_ label: Label) -> Block {
        Block(kind, at: span, attributes: attributes, label: label)
    }
}

extension Block.Item {
    fileprivate func labelled(_ label: Label) -> Block.Item {
        Block.Item(blocks: blocks, at: span, isTicked: isTicked, attributes: attributes, label: label)
    }
}

extension [Inline] {
    /// Whether nothing stands here but images: then they are a figure.
    fileprivate var isImageAlone: Bool {
        let others = filter { inline in
            switch inline.kind {
            case .image, .softBreak, .hardBreak: false
            default: true
            }
        }
        return others.isEmpty && !isEmpty
    }
}
