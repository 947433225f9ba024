internal import Diagnostics
internal import Papers

extension Diagnostic {
    fileprivate static func starAlone(at span: Span) -> Diagnostic {
        Diagnostic(
            .emphasisUnread, at: span, "\(span.text) is printed as it stands: nothing ends what begins here",
            suggestion:
                "write \(span.text) behind the last of the words too, or take it out; a star that is meant is written \\*"
        )
    }
}

/// Finds the stars before a word, in the middle of a text, that no others close. In a file whose words carry stars they
/// begin notes.
enum LoneStars: WordCheck {
    static let rules: [Rule] = []

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages { $0.signs.contains(.star) && !$0.isSetting }
        let withNotes = Set(passages.lazy.filter(\.hasMarkOfNote).map(\.range.file))
        return passages.compactMap { passage in
            guard !withNotes.contains(passage.range.file) else { return nil }
            return passage.starAlone.map { .starAlone(at: passage.span(of: $0)) }
        }
    }
}

extension Passage {
    /// `£5m*`
    fileprivate var hasMarkOfNote: Bool {
        range.bytes.dropFirst().contains { place in
            guard prose.bytes[place] == Self.star else { return false }
            let before = prose.bytes[place - 1]
            return before != Self.star && before != UInt8(ascii: "(") && !before.isBlank && !before.isLineEnd
        }
    }

    /// The only stars of the passage, between a blank and a word. Those behind a number or a colon, or before the third
    /// word, may multiply or begin a note.
    fileprivate var starAlone: Range<Int>? {
        guard let first = bytes.firstIndex(of: Self.star), first > range.bytes.lowerBound else { return nil }
        let end = bytes(from: first).prefix { $0 == Self.star }.endIndex
        guard end - first < 4, !bytes(from: end).contains(Self.star), prose.bytes[first - 1].isBlank,
            byte(at: end).map({ $0.isLetter || $0 >= 0x80 }) ?? false,
            let before = bytes(before: first).last(where: { !$0.isBlank && !$0.isLineEnd }),
            before >= 0x80 || before.isLetter || ".,;)?!%".utf8.contains(before)
        else { return nil }
        let third = words.lowerBound + 2
        guard third < words.upperBound, self[third].range.lowerBound < first else { return nil }
        let isTyped = places(of: String(repeating: "*", count: end - first)).first == first..<end
        return isTyped ? first..<end : nil
    }

    private static let star = UInt8(ascii: "*")
}
