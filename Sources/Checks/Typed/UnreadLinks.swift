package import Diagnostics
internal import Papers

extension Rule {
    package static let linkUnread = Rule(
        "link-unread", .error, "A link is printed as it was typed: its label has no address, or a link stands in it.",
        example: .text(
            "The wards are on [the map][wards].",
            mended: """
                The wards are on [the map][wards].

                [wards]: https://www.example.org/wards
                """))
}

extension Diagnostic {
    fileprivate static func labelUnknown(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkUnread, at: span, "no address is given for the label \(label.quoted), so the brackets are printed",
            suggestion: "write it on a line of its own: [\(label)]: https://…")
    }

    fileprivate static func linkInLink(at span: Span) -> Diagnostic {
        Diagnostic(
            .linkUnread, at: span, "another link stands in the words of this one, so its brackets are printed",
            suggestion: "end the first link before the second begins")
    }
}

/// Finds `[words][label]` without its address, and links that hold another link.
enum UnreadLinks: WordCheck {
    static let rules: [Rule] = [.linkUnread]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.contains(.squareBracket) }.flatMap { passage in
            passage.places(of: "][").compactMap(passage.unknownLabel)
                + passage.places(of: "](").compactMap(passage.outerLink)
        }
    }
}

extension Passage {
    /// Nil for numbers side by side, as notes have them: `[1][2]`.
    fileprivate func unknownLabel(_ middle: Range<Int>) -> Diagnostic? {
        guard let open = opening(before: middle.lowerBound),
            let end = bytes(from: middle.upperBound).firstIndex(where: { "[]".utf8.contains($0) }),
            prose.bytes[end] == UInt8(ascii: "]")
        else { return nil }
        let words = prose.bytes[(open + 1)..<middle.lowerBound]
        let label = end > middle.upperBound ? prose.bytes[middle.upperBound..<end] : words
        guard words.contains(where: { $0.isLetter || $0 >= 0x80 }), !words.starts(with: "^".utf8),
            label.contains(where: { !$0.isBlank }), !label.contains(.lineFeed)
        else { return nil }
        return .labelUnknown(String(decoding: label, as: UTF8.self), at: span(of: open..<(end + 1)))
    }

    /// The bracket that opens before a place, with none that closes between.
    private func opening(before place: Int) -> Int? {
        let bracket = bytes(before: place).lastIndex { "[]".utf8.contains($0) }
        return bracket.flatMap { prose.bytes[$0] == UInt8(ascii: "[") ? $0 : nil }
    }

    /// Words in brackets before a round one, among which the file has a link.
    fileprivate func outerLink(_ middle: Range<Int>) -> Diagnostic? {
        guard let open = opening(before: middle.lowerBound) else { return nil }
        let words = span(of: open..<middle.lowerBound)
        guard words.file.bytes[words.range].contains(bytes: "](".utf8) else { return nil }
        return .linkInLink(at: span(of: open..<middle.upperBound))
    }
}
