internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Makes captions of the lines that are some, each directly above what it is of. Where one line could belong to what
    /// is above it or to what is below, the others of its kind tell which.
    mutating func takeCaptions() {
        let lines = blocks.indices.compactMap { index in
            blocks[index].paragraph.flatMap(CaptionLine.init).map { CaptionPlace($0, at: index, in: blocks) }
        }
        let tables = CaptionPlace.areBelow(lines.filter { $0.caption.word == .table })
        let figures = CaptionPlace.areBelow(lines.filter { $0.caption.word == .figure })
        var taken: Set<Int> = []
        for place in lines {
            let target = place.target(ifBelow: place.caption.word == .table ? tables : figures)
            if let target, taken.insert(target).inserted {
                take(place)
                if target < place.index { blocks.swapAt(place.index, target) }
            } else if place.isAbove || place.isBelow {
                log.doubt(
                    "It is not clear to which table or picture \(place.caption.opening.quoted) belongs, so this caption "
                        + "stays in the text.", at: place.caption.line.place)
            }
        }
    }

    private mutating func take(_ place: CaptionPlace) {
        let caption = place.caption
        log.clean(
            "number of a caption, which the page prints by itself", from: caption.opening,
            to: caption.word.rawValue, at: caption.line.place)
        var words = caption.line
        words.bookmarks.append(caption.label)
        blocks[place.index] = .caption(caption.word, words)
    }
}

/// A caption, and whether what it can be of stands beside it.
private struct CaptionPlace {
    let caption: CaptionLine
    let index: Int
    /// Whether it may be the caption of what follows.
    let isAbove: Bool
    /// Whether it may be the caption of what precedes.
    let isBelow: Bool

    init(_ caption: CaptionLine, at index: Int, in blocks: [DraftBlock]) {
        self.caption = caption
        self.index = index
        let takes = { (index: Int) in blocks.indices.contains(index) && blocks[index].takes(caption.word) }
        isAbove = takes(index + 1)
        isBelow = takes(index - 1)
    }

    /// Nil where those that can be read in one way only do not agree, or there are none.
    static func areBelow(_ places: [CaptionPlace]) -> Bool? {
        let clear = places.filter { $0.isAbove != $0.isBelow }
        guard let first = clear.first, clear.allSatisfy({ $0.isBelow == first.isBelow }) else { return nil }
        return first.isBelow
    }

    /// The block that it is of.
    func target(ifBelow: Bool?) -> Int? {
        if isAbove, isBelow { return ifBelow.map { $0 ? index - 1 : index + 1 } }
        return isAbove ? index + 1 : isBelow ? index - 1 : nil
    }
}

extension DraftBlock {
    /// A table may stand as a picture, but a figure is no table.
    fileprivate func takes(_ word: CaptionWord) -> Bool {
        switch self {
        case .block(.table), .data: word == .table
        case .block(.paragraph(let line)): line.isPicture
        default: false
        }
    }

    fileprivate var paragraph: SourceLine? { if case .block(let block) = self { block.paragraph } else { nil } }
}

extension SourceLine {
    /// Whether it is a picture and nothing else.
    fileprivate var isPicture: Bool {
        inlines.contains { if case .picture = $0 { true } else { false } } && text.allSatisfy(\.isWhitespace)
    }
}
