package import Diagnostics
internal import Papers

extension Rule {
    package static let footnoteTyped = Rule(
        "footnote-typed", .warning, "A footnote was typed as it looks, [1] or ¹, so no mark leads to it.",
        canBeLowered: true,
        example: .text(
            """
            The market is stable.[1]

            [1] Market review, 2026.
            """,
            mended: """
                The market is stable.[^1]

                [^1]: Market review, 2026.
                """))
}

extension Diagnostic {
    /// - Parameter isBelow: Whether it stands in a line directly below another note.
    fileprivate static func footnoteTyped(
        _ mark: Passage.NoteMark, at span: Span, isBelow: Bool, fix: Fix?
    ) -> Diagnostic {
        Diagnostic(
            .footnoteTyped, at: span,
            "this is meant as a footnote, and is printed as "
                + (isBelow ? "part of the paragraph above" : "a paragraph of its own"),
            suggestion: "write [^\(mark.number)] in the text, and here [^\(mark.number)]: before the note"
                + (isBelow ? ", below an empty line" : ""),
            fix: fix)
    }
}

/// Finds paragraphs that begin with `[1]` or `¹`, where the text has the same mark.
enum TypedNotes: WordCheck {
    static let rules: [Rule] = [.footnoteTyped]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages {
            !$0.isSetting && !$0.signs.isDisjoint(with: [.squareBracket, .beyondASCII])
        }
        let notes = passages.flatMap { passage in passage.notesAtStart.map { (passage: passage, mark: $0) } }
        // There are nine numbers, so the text is read a few times at most.
        var marks: [NoteKey: [Span]] = [:]
        var counts: [NoteKey: Int] = [:]
        for note in notes {
            let key = NoteKey(file: note.passage.range.file, written: note.mark.written)
            counts[key, default: 0] += 1
            guard marks[key] == nil else { continue }
            marks[key] = passages.filter { $0.range.file == key.file }.flatMap { $0.places(ofMark: note.mark) }
        }
        return notes.enumerated().compactMap { index, note in
            let key = NoteKey(file: note.passage.range.file, written: note.mark.written)
            guard marks[key]?.first != nil else { return nil }
            // A note swallows the lines directly below it, so those of one paragraph are mended as one, or not at all.
            let isFirst = index == 0 || notes[index - 1].passage.index != note.passage.index
            let together = isFirst ? notes[index...].prefix { $0.passage.index == note.passage.index } : []
            let parts = together.map { other in
                let key = NoteKey(file: other.passage.range.file, written: other.mark.written)
                return part(other.mark, in: other.passage, marks: marks[key] ?? [], isOnly: counts[key] == 1)
            }
            let fix =
                parts.contains { $0.replacements.isEmpty }
                ? nil
                : Fix(
                    in: note.passage.span(of: note.mark.place).file, parts.flatMap(\.replacements),
                    isSafe: parts.allSatisfy(\.isSafe))
            return .footnoteTyped(
                note.mark, at: note.passage.span(of: note.mark.place), isBelow: note.passage.isBelow(note.mark),
                fix: fix)
        }
    }

    private struct NoteKey: Hashable {
        let file: Int
        let written: String
    }

    /// What mends one note: its first mark in the text, and the note; nothing where there is no mark.
    private static func part(
        _ mark: Passage.NoteMark, in passage: Passage, marks: [Span], isOnly: Bool
    ) -> (replacements: [Fix.Replacement], isSafe: Bool) {
        guard let first = marks.first else { return ([], false) }
        let span = passage.span(of: mark.place)
        let gap = passage.isBelow(mark) ? "\n" : ""
        return (
            [.init(first.range, "[^\(mark.number)]"), .init(span.range, "\(gap)[^\(mark.number)]:")],
            isOnly && marks.count == 1 && span.start.column == 1
        )
    }
}

extension Passage {
    struct NoteMark {
        let number: Int
        /// `[1]`, `¹`
        let written: String
        let place: Range<Int>
    }

    /// The mark before the first word, and those at the starts of the lines below.
    fileprivate var notesAtStart: [NoteMark] {
        guard let first = note(at: range.bytes.lowerBound) else { return [] }
        // The end of a line is a blank in the prose.
        let below = range.bytes.dropFirst().compactMap { place in
            bytes(before: place).last?.isBlank ?? false ? note(at: place) : nil
        }
        return [first] + below.filter { span(of: $0.place).start.column == 1 }
    }

    /// Whether a mark stands in a line directly below another note.
    fileprivate func isBelow(_ mark: NoteMark) -> Bool { mark.place.lowerBound > range.bytes.lowerBound }

    /// A mark with a blank behind it.
    private func note(at start: Int) -> NoteMark? {
        guard let first = byte(at: start), first == UInt8(ascii: "[") || !first.isASCII else { return nil }
        let bytes = bytes(from: start)
        for number in 1...9 {
            for written in ["[\(number)]", Self.highDigits[number]] where bytes.starts(with: written.utf8) {
                let end = start + written.utf8.count
                guard byte(at: end)?.isBlank == true else { return nil }
                return NoteMark(number: number, written: written, place: start..<end)
            }
        }
        return nil
    }

    /// Where a mark stands behind a word or a full stop. A high 2 or 3 behind a letter is that of m².
    fileprivate func places(ofMark mark: NoteMark) -> [Span] {
        places(of: mark.written).filter { place in
            guard let before = byte(before: place.lowerBound) else { return false }
            if mark.written.utf8.first == UInt8(ascii: "[") { return !before.isBlank && !before.isLineEnd }
            let isUnit = before.isLetter && byte(before: place.lowerBound - 1).map { !$0.isLetter } ?? true
            return !before.isBlank && !before.isLineEnd && !before.isDigit && !isUnit
        }.map { span(of: $0) }
    }

    private static let highDigits = ["", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
