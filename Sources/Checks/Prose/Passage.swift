internal import Diagnostics
internal import Markdown
internal import Settings

/// One paragraph, heading, table cell or setting of a paper, for the checks of its words: code, addresses and images
/// are not in it.
struct Passage {
    let line: ProseLine
    /// In the order of the text.
    let words: [ProseWord]
    /// Whether it stands in a block quote: the words are another's.
    let isQuoted: Bool
    /// Whether it is a setting of the front matter.
    let isSetting: Bool

    init(_ line: ProseLine, isQuoted: Bool = false, isSetting: Bool = false) {
        self.line = line
        words = line.words
        self.isQuoted = isQuoted
        self.isSetting = isSetting
    }

    init(_ setting: Located<String>) {
        self.init(ProseLine(setting), isSetting: true)
    }

    /// Those of a document, in reading order, its footnotes last.
    static func all(in document: MarkdownDocument) -> [Passage] {
        let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
        var passages: [Passage] = []
        add(blocks, of: document.source, isQuoted: false, to: &passages)
        return passages
    }

    private static func add(_ blocks: [Block], of file: SourceFile, isQuoted: Bool, to passages: inout [Passage]) {
        for block in blocks {
            passages += block.runs.map { Passage(ProseLine($0, in: file), isQuoted: isQuoted) }
            let isQuote = if case .quote = block.kind { true } else { false }
            add(block.children, of: file, isQuoted: isQuoted || isQuote, to: &passages)
        }
    }
}

extension Passage {
    /// The source of some of its words, with what stands between them.
    func span(ofWords range: Range<Int>) -> Span {
        line.span(of: words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
    }

    /// The text of some of its words, blanks joined.
    func text(ofWords range: Range<Int>) -> String {
        let bytes = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        return String(decoding: line.bytes[bytes], as: UTF8.self).withSingleBlanks
    }

    /// What stands between a word and the next one; after the last, the rest of the text.
    func gap(after index: Int) -> ArraySlice<UInt8> {
        let end = index + 1 < words.count ? words[index + 1].range.lowerBound : line.bytes.count
        return line.bytes[words[index].range.upperBound..<end]
    }

    /// Whether only blanks stand between a word and the next one, which there must be.
    func isJoined(after index: Int) -> Bool {
        index + 1 < words.count && !gap(after: index).isEmpty && gap(after: index).allSatisfy(\.isBlank)
    }
}
