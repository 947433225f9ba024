internal import Diagnostics

/// The words of a paper as they are printed, for the checks of them: emphasis and links dissolved, values put in, and
/// Word's apostrophes, blanks and hyphens as the plain ones that data have. Code, addresses and images are not in it.
final class Prose: Sendable {
    /// Of all passages, one behind the other.
    let bytes: [UInt8]
    /// Of all passages, in their order.
    let words: [ProseWord]
    /// Where values of the data stand in `bytes`, in order.
    let values: [Range<Int>]
    /// Where words are another's, in `bytes`: in quotation marks and in block quotes. In order and apart.
    let quotations: [Range<Int>]
    private let passages: [PassageRange]
    private let places: SourcePlaces
    private let files: [SourceFile]

    init(
        bytes: [UInt8], words: [ProseWord], values: [Range<Int>], quotations: [Range<Int>], passages: [PassageRange],
        places: SourcePlaces, files: [SourceFile]
    ) {
        self.bytes = bytes
        self.words = words
        self.values = values
        self.quotations = quotations
        self.passages = passages
        self.places = places
        self.files = files
    }
}

extension Prose {
    /// Those that a check wants to look at: the settings, then the passages of the texts in reading order, the footnotes
    /// of each last.
    func passages(where isWanted: (PassageRange) -> Bool) -> [Passage] {
        var wanted: [Passage] = []
        for index in passages.indices where isWanted(passages[index]) { wanted.append(passage(at: index)) }
        return wanted
    }

    /// The passage after another; nil after the last.
    func passage(after passage: Passage) -> Passage? {
        passage.index + 1 < passages.count ? self.passage(at: passage.index + 1) : nil
    }

    /// The source of some of the bytes of one passage.
    func span(of bytes: Range<Int>, in passage: Passage) -> Span {
        Span(files[passage.range.file], places.range(of: bytes))
    }

    private func passage(at index: Int) -> Passage { Passage(self, index, passages[index]) }
}

/// One paragraph, heading, table cell or setting of a paper, as a part of its prose.
struct PassageRange: Sendable {
    let bytes: Range<Int>
    let words: Range<Int>
    /// Which of the files it stands in.
    let file: Int
    /// Whether it stands in a block quote: the words are another's.
    let isQuoted: Bool
    /// Whether it is a setting of the front matter.
    let isSetting: Bool
    /// Whether it is the cell of a table.
    let isCell: Bool
    /// Of all its bytes.
    let signs: ByteSigns
    /// Of all its words.
    let classes: WordClasses
    /// Of all its words.
    let traits: WordTraits
}
