internal import Markdown

/// A footnote as a page shows it, with the places in the text that refer to it.
struct HTMLNote: Equatable {
    /// Counted from 1.
    let number: Int
    /// `note-1`
    let id: String
    /// Blocks of HTML.
    let body: [UInt8]
    /// The ids of its marks, in the order in which they were written: `note-ref-1`, `note-ref-1-2`. Empty when the
    /// page shows none of them.
    let backlinks: [String]
}

extension HTMLWriter {
    /// The footnotes of the text, to be asked for when all else of the page is written: only then are all their marks
    /// known.
    mutating func notes() -> [HTMLNote] {
        let footnotes = tree.footnotes
        let bodies = footnotes.map { html(ofBlocks: tree.inside($0)) }
        return zip(footnotes, bodies).map { footnote, body in
            let number = tree[footnote].number
            return HTMLNote(
                number: number, id: NoteMarks.noteID(number), body: body, backlinks: noteMarks.ids(ofNote: number))
        }
    }

    /// The number is the link's only text, so that a print engine can tag it; its name says what the number counts.
    mutating func writeNoteMark(_ number: Int) {
        let id = noteMarks.add(toNote: number)
        append("<sup class=\"note-ref\"><a href=\"#")
        escape(NoteMarks.noteID(number))
        append("\"")
        appendID(id)
        append(" aria-label=\"")
        escape(phrases.prose.note(number))
        append("\">")
        escape(String(number))
        append("</a></sup>")
    }
}
