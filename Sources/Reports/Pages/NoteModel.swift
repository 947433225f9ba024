internal import Templating

/// A footnote with the ways back to where it is referred to.
struct NoteModel: PageModel {
    let number: String
    let id: String
    let body: Rendered
    let backlinks: [Backlink]

    static let title = "Note"
    static let fields: [Field<Self>] = [
        .text("number", "The number of the note", \.number),
        .text("id", "The id of the note", \.id),
        .rendered("body", "What the note says", as: [.html, .markdown], \.body),
        .list("backlinks", "The places that refer to the note", \.backlinks),
    ]

    struct Backlink: PageModel {
        let href: String
        let number: String
        let place: String?

        static let title = "Way back from a note"
        static let fields: [Field<Self>] = [
            .address("href", "The address of the mark in the text", \.href),
            .text("number", "The number of the note", \.number),
            .optionalText("place", "Which of several marks this is, counted from 1", \.place),
        ]
    }
}
