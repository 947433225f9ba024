package import SourceDocuments

extension SourceDocument {
    /// Adds the words that describe pictures to the account, where a reader counts only what stands in the text.
    package mutating func accountForPictures() {
        var descriptions: [AccountedWords] = []
        var blocks = self.blocks + notes.flatMap(\.blocks)
        blocks.changeLines { line in
            for words in line.inlines.flatMap(\.descriptions) {
                descriptions.append(AccountedWords(words, at: line.place))
            }
        }
        account += descriptions
    }
}

extension SourceInline {
    fileprivate var descriptions: [String] {
        switch self {
        case .picture(_, let alternative): [alternative]
        case .link(let inlines, _), .reference(let inlines, _): inlines.flatMap(\.descriptions)
        default: []
        }
    }
}
