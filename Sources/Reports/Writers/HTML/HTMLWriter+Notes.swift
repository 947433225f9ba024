package import Markdown

/// A footnote as a page shows it, with the places in the text that refer to it.
package struct HTMLNote: Sendable, Equatable {
    /// Counted from 1.
    package let number: Int
    /// `note-1`
    package let id: String
    /// Blocks of HTML.
    package let body: [UInt8]
    /// The ids of its marks, in the order in which they were written: `note-ref-1`, `note-ref-1-2`. Empty when the
    /// page shows none of them.
    package let backlinks: [String]
}

extension HTMLWriter {
    /// The footnotes of a document, to be asked for when all else of the page is written: only then are all their
    /// marks known.
    package mutating func notes(_ footnotes: [Footnote]) -> [HTMLNote] {
        let bodies = footnotes.map { html(of: $0.blocks) }
        return bodies.enumerated().map { index, body in
            let number = index + 1
            return HTMLNote(
                number: number, id: NoteMarks.noteID(number), body: body, backlinks: noteMarks.ids(ofNote: number))
        }
    }

    /// The number is the link's only text, so that a print engine can tag it; its name says what the number counts.
    mutating func writeNoteMark(_ number: Int) {
        let id = noteMarks.add(toNote: number)
        append("<sup class=\"note-ref\"><a href=\"#\(NoteMarks.noteID(number))\" id=\"\(id)\"")
        appendAttribute("aria-label", phrases.prose.note(number))
        append(">\(number)</a></sup>")
    }
}
