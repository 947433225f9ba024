internal import Diagnostics

/// One paragraph, heading, table cell or setting of a paper, for a check of its words. Places in it are places in the
/// bytes and words of the whole prose.
struct Passage {
    let prose: Prose
    let index: Int
    let range: PassageRange

    init(_ prose: Prose, _ index: Int, _ range: PassageRange) {
        self.prose = prose
        self.index = index
        self.range = range
    }
}

extension Passage {
    /// Its words, in the order of the text.
    var words: Range<Int> { range.words }

    var bytes: ArraySlice<UInt8> { prose.bytes[range.bytes] }

    subscript(word: Int) -> ProseWord { prose.words[word] }

    /// The bytes of a word.
    func bytes(ofWord index: Int) -> ArraySlice<UInt8> { prose.bytes[self[index].range] }

    /// Its bytes before one of them.
    func bytes(before place: Int) -> ArraySlice<UInt8> { prose.bytes[range.bytes.lowerBound..<place] }

    /// Its bytes from one of them on.
    func bytes(from place: Int) -> ArraySlice<UInt8> { prose.bytes[place..<range.bytes.upperBound] }
}

extension Passage {
    /// The source of some of its bytes.
    func span(of bytes: Range<Int>) -> Span { prose.span(of: bytes, in: self) }

    /// The source of some of its words, with what stands between them.
    func span(ofWords words: Range<Int>) -> Span { span(of: bytes(ofWords: words)) }

    /// The text of some of its words, blanks joined.
    func text(ofWords words: Range<Int>) -> String {
        String(decoding: prose.bytes[bytes(ofWords: words)], as: UTF8.self).withSingleBlanks
    }

    /// From the first of some words to the end of the last.
    func bytes(ofWords words: Range<Int>) -> Range<Int> {
        self[words.lowerBound].range.lowerBound..<self[words.upperBound - 1].range.upperBound
    }

    /// What stands between a word and the next one; after the last, the rest of the text.
    func gap(after index: Int) -> ArraySlice<UInt8> {
        let end = index + 1 < words.upperBound ? self[index + 1].range.lowerBound : range.bytes.upperBound
        return prose.bytes[self[index].range.upperBound..<end]
    }

    /// Whether only blanks stand between a word and the next one, which there must be.
    func isJoined(after index: Int) -> Bool {
        index + 1 < words.upperBound && !gap(after: index).isEmpty && gap(after: index).allSatisfy(\.isBlank)
    }

    /// Whether two words are the same but for the case of their letters.
    func isSame(_ index: Int, _ other: Int) -> Bool {
        self[index].hash == self[other].hash && key(ofWord: index).elementsEqual(key(ofWord: other))
    }

    /// Whether some of its bytes are another's words.
    func isQuoted(_ bytes: Range<Int>) -> Bool { prose.quotations.overlap(bytes) }

    /// The small letters of a word.
    private func key(ofWord index: Int) -> [UInt8] {
        let bytes = bytes(ofWord: index)
        return bytes.isASCII ? bytes.map(\.lowercased) : Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }
}
