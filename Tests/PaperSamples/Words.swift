internal import Markdown

extension [Block] {
    /// The text of each heading and paragraph, in reading order.
    package var words: [String] {
        descendants.compactMap { block in
            switch block.kind {
            case .heading(_, let content), .paragraph(let content): content.plainText
            default: nil
            }
        }
    }
}
