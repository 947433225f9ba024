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
    fileprivate static func footnoteTyped(_ mark: Passage.NoteMark, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .footnoteTyped, at: span, "this is meant as a footnote, and is printed as a paragraph of its own",
            suggestion: "write [^\(mark.number)] in the text, and here [^\(mark.number)]: before the note", fix: fix)
    }
}

/// Finds paragraphs that begin with `[1]` or `¹`, where the text has the same mark.
enum TypedNotes: WordCheck {
    static let rules: [Rule] = [.footnoteTyped]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages {
            !$0.isSetting && !$0.signs.isDisjoint(with: [.squareBracket, .beyondASCII])
        }
        let notes = passages.compactMap { passage in passage.noteAtStart.map { (passage: passage, mark: $0) } }
        // There are nine numbers, so the text is read a few times at most.
        var marks: [NoteKey: [Span]] = [:]
        var counts: [NoteKey: Int] = [:]
        for note in notes {
            let key = NoteKey(file: note.passage.range.file, written: note.mark.written)
            counts[key, default: 0] += 1
            guard marks[key] == nil else { continue }
            marks[key] = passages.filter { $0.range.file == key.file }.flatMap { $0.places(ofMark: note.mark) }
        }
        return notes.compactMap { note in
            let key = NoteKey(file: note.passage.range.file, written: note.mark.written)
            return finding(note.mark, in: note.passage, marks: marks[key] ?? [], isOnly: counts[key] == 1)
        }
    }

    private struct NoteKey: Hashable {
        let file: Int
        let written: String
    }

    private static func finding(
        _ mark: Passage.NoteMark, in passage: Passage, marks: [Span], isOnly: Bool
    ) -> Diagnostic? {
        guard let first = marks.first else { return nil }
        let span = passage.span(of: mark.place)
        let fix = Fix(
            in: span.file,
            [.init(first.range, "[^\(mark.number)]"), .init(span.range, "[^\(mark.number)]:")],
            isSafe: isOnly && marks.count == 1 && span.start.column == 1)
        return .footnoteTyped(mark, at: span, fix: fix)
    }
}

extension Passage {
    struct NoteMark {
        let number: Int
        /// `[1]`, `¹`
        let written: String
        let place: Range<Int>
    }

    /// A mark before the first word, with a blank behind it.
    fileprivate var noteAtStart: NoteMark? {
        let start = range.bytes.lowerBound
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
