internal import Diagnostics
internal import Markdown
internal import Settings

/// Marks where each text of a paper first uses an abbreviation, so that its page can say there what it stands for.
struct AbbreviationUse {
    private(set) var diagnostics: [Diagnostic] = []
    /// Of all texts of the paper, in their order, each once.
    private(set) var known: [Abbreviation] = []

    /// - Parameter names: Puts values where their names stand in the words.
    init(of texts: PaperTexts, resolvedBy names: inout NameResolution) {
        for abbreviation in texts.documents.flatMap(\.document.abbreviations) {
            let words = names.resolve(Located(abbreviation.words, at: abbreviation.span)).value
            let settled = Abbreviation(short: abbreviation.short, words: words, span: abbreviation.span)
            guard let first = known.first(where: { $0.short == settled.short }) else {
                known.append(settled)
                continue
            }
            if first.words != settled.words {
                diagnostics.append(.abbreviationTwice(settled.short, at: settled.span, first: first.span))
            }
        }
    }

    /// The text with its first uses marked. Its abbreviations are those that it uses or defines, in the order of their
    /// letters.
    func marked(_ text: MarkdownDocument) -> MarkdownDocument {
        guard !known.isEmpty else { return text }
        var waiting = known
        let apart = Set(text.blocks.placesApart)
        let marked = text.rewriting(inline: { inline in
            guard case .text(let words) = inline.kind, !apart.contains(inline.span.range.lowerBound) else {
                return [inline]
            }
            return Self.marking(words, of: inline, waiting: &waiting)
        })
        let own = Set(text.abbreviations.map(\.short))
        let listed = known.filter { own.contains($0.short) || !waiting.map(\.short).contains($0.short) }
            .sorted { $0.short.utf8.lexicographicallyPrecedes($1.short.utf8) }
        return MarkdownDocument(
            source: marked.source, blocks: marked.blocks, footnotes: marked.footnotes, abbreviations: listed)
    }
}

extension AbbreviationUse {
    private static func marking(_ text: String, of inline: Inline, waiting: inout [Abbreviation]) -> [Inline] {
        let bytes = Array(text.utf8)
        var start = 0
        var pieces: [Inline] = []
        while let (range, index) = firstUse(in: bytes[start...], of: waiting) {
            let abbreviation = waiting.remove(at: index)
            pieces += inline.part(bytes, start..<range.lowerBound)
            pieces.append(Inline(.abbreviation(abbreviation), at: inline.span(of: range)))
            start = range.upperBound
        }
        return pieces + inline.part(bytes, start..<bytes.count)
    }

    private static func firstUse(
        in text: ArraySlice<UInt8>, of abbreviations: [Abbreviation]
    ) -> (range: Range<Int>, index: Int)? {
        abbreviations.enumerated().compactMap { index, abbreviation in
            text.firstWord(abbreviation.short).map { ($0, index) }
        }.min { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension Inline {
    /// A part of its text; nothing for an empty one.
    fileprivate func part(_ bytes: [UInt8], _ range: Range<Int>) -> [Inline] {
        guard !range.isEmpty else { return [] }
        return [Inline(.text(String(decoding: bytes[range], as: UTF8.self)), at: span(of: range))]
    }

    /// Where a part of its text stands in the source.
    fileprivate func span(of range: Range<Int>) -> Span {
        sourceOffsets.map { Span(span.file, $0[range.lowerBound]..<$0[range.upperBound]) } ?? span
    }
}

extension [Block] {
    /// Where texts begin that stand in headings or links, which no page marks.
    fileprivate var placesApart: [Int] {
        descendants.flatMap { block -> [Int] in
            let pieces = block.runs.flatMap(\.descendants)
            if case .heading = block.kind { return pieces.map(\.span.range.lowerBound) }
            return pieces.flatMap { piece -> [Int] in
                guard case .link(let link) = piece.kind else { return [] }
                return link.content.descendants.map(\.span.range.lowerBound)
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Where a word stands by itself. A sign that is no letter of English counts as one.
    fileprivate func firstWord(_ word: String) -> Range<Int>? {
        var rest = self
        while let range = rest.firstRange(of: word.utf8) {
            let isAlone =
                !(range.lowerBound > startIndex && self[range.lowerBound - 1].isPartOfWord)
                && !(range.upperBound < endIndex && self[range.upperBound].isPartOfWord)
            if isAlone { return range }
            rest = self[range.upperBound...]
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool { isLetterOrDigit || self >= 0x80 || self == UInt8(ascii: "-") }
}
