internal import Diagnostics
internal import Settings
internal import SourceDocuments

extension Draft {
    /// Doubts references that keep their number while the page counts anew: “paragraphs 1.1 and 1.2”.
    mutating func doubtLeftReferences(_ site: Site) {
        // What is said of another document's places is no second doubt.
        let told = Dictionary(grouping: log.doubts, by: \.place).mapValues { $0.map(\.message) }
        let places = NumberedPlaces(blocks, hasRecommendations: hasRecommendations(site))
        for block in blocks {
            switch block {
            case .block(var block): block.changeLines { doubtReferences(in: $0, to: places, besides: told) }
            case .caption(_, let line): doubtReferences(in: line, to: places, besides: told)
            case .data: break
            }
        }
        for note in notes {
            var blocks = note.blocks
            blocks.changeLines { doubtReferences(in: $0, to: places, besides: told) }
        }
    }

    private mutating func doubtReferences(
        in line: SourceLine, to places: NumberedPlaces, besides told: [SourcePlace: [String]]
    ) {
        let told = told[line.place] ?? []
        for words in LeftReference.all(in: line, to: places) where !told.contains(where: { $0.hasPrefix(words.quoted) })
        {
            log.doubt(
                "\(words.quoted) keeps its number, and the page counts anew: look whether it still says what is meant.",
                at: line.place)
        }
    }

    private func hasRecommendations(_ site: Site) -> Bool {
        blocks.contains { block in
            block.headingLevel == 2 && block.line.map { site.roles.isRecommendations($0.text) } ?? false
        }
    }
}

/// The numbers that places had in the document. Only looked up.
struct NumberedPlaces {
    private var labels: Set<String> = []
    let hasRecommendations: Bool

    init(_ blocks: [DraftBlock], hasRecommendations: Bool) {
        self.hasRecommendations = hasRecommendations
        for block in blocks {
            if case .caption(_, let line) = block {
                labels.formUnion(line.bookmarks)
            } else if let line = block.line {
                labels.formUnion(line.bookmarks)
            } else if let list = block.list {
                for item in list.items { labels.formUnion(item.blocks.first?.paragraph?.bookmarks ?? []) }
            }
        }
    }

    /// - Parameter word: In small letters, as it stands before one number.
    func have(_ number: String, named word: String) -> Bool {
        switch word {
        case "recommendation": hasRecommendations
        case "table", "figure": labels.contains("\(word) \(number)")
        default: labels.contains(Draft.bookmark(ofNumber: number))
        }
    }
}
