internal import SourceDocuments

extension Draft {
    /// Makes captions of the lines that are some, each directly above what it is of.
    mutating func takeCaptions() {
        for index in blocks.indices {
            guard case .block(.paragraph(let line)) = blocks[index], let caption = CaptionLine(line) else { continue }
            let isBelow = !takesCaption(at: index + 1) && takesCaption(at: index - 1)
            guard isBelow || takesCaption(at: index + 1) else { continue }
            log.clean(
                "number of a caption, which the page prints by itself", from: caption.opening,
                to: caption.word.rawValue, at: line.place)
            var words = caption.line
            words.bookmarks.append(caption.label)
            blocks[index] = .caption(caption.word, words)
            if isBelow { blocks.swapAt(index, index - 1) }
        }
    }

    private func takesCaption(at index: Int) -> Bool {
        guard blocks.indices.contains(index) else { return false }
        return switch blocks[index] {
        case .block(.table), .data: true
        case .block(.paragraph(let line)): line.isPicture
        default: false
        }
    }
}

extension SourceLine {
    /// Whether it is a picture and nothing else.
    fileprivate var isPicture: Bool {
        inlines.contains { if case .picture = $0 { true } else { false } } && text.allSatisfy(\.isWhitespace)
    }
}
