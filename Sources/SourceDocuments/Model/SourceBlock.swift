/// A block of a document, in reading order.
package indirect enum SourceBlock: Hashable, Sendable {
    /// - Parameter level: 1 for the title, 2 for sections, and so on; as the document has it.
    case heading(level: Int, SourceLine)
    case paragraph(SourceLine)
    case list(SourceList)
    case table(SourceTable)
    /// A quotation, or a box of text.
    case quote([SourceBlock])
}

/// The words of one paragraph, heading or caption.
package struct SourceLine: Hashable, Sendable {
    package var inlines: [SourceInline]
    /// The number in front of it as the document shows it, typed or worked out by the program: “2.1”, “(a)”. It does not
    /// stand in `inlines`.
    package var number: String?
    /// Whether `number` is written in the file, and so among its words, or is worked out and so is not.
    package var isNumberTyped = false
    package var role: SourceRole = .text
    package var place: SourcePlace
    /// The names of bookmarks that references lead to.
    package var bookmarks: [String] = []

    package init(_ inlines: [SourceInline], at place: SourcePlace) {
        self.inlines = inlines
        self.place = place
    }

    /// The words without any marks.
    package var text: String { inlines.map(\.text).joined() }
}

/// What the style of a paragraph says of it.
package enum SourceRole: Hashable, Sendable {
    case text
    /// The document's title.
    case title
    case caption
}

/// A piece of a line.
package indirect enum SourceInline: Hashable, Sendable {
    case text(String, SourceEmphasis)
    case link([SourceInline], address: String)
    /// A reference to a bookmark of the same document, with the words that stand for it now: “paragraph 3.4”.
    case reference([SourceInline], bookmark: String)
    /// The mark of a note.
    case note(SourceNote.ID)
    case picture(SourcePicture.ID, alternative: String)
    case lineBreak

    package var text: String {
        switch self {
        case .text(let text, _): text
        case .link(let inlines, _), .reference(let inlines, _): inlines.map(\.text).joined()
        case .note, .picture: ""
        case .lineBreak: "\n"
        }
    }
}

/// How a piece of text is marked.
package struct SourceEmphasis: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let strong = SourceEmphasis(rawValue: 1)
    package static let emphasis = SourceEmphasis(rawValue: 2)
    package static let strikethrough = SourceEmphasis(rawValue: 4)
    package static let superscript = SourceEmphasis(rawValue: 8)
    package static let `subscript` = SourceEmphasis(rawValue: 16)
}

/// A list; an item may hold further lists.
package struct SourceList: Hashable, Sendable {
    package var isOrdered: Bool
    package var items: [SourceItem]

    package init(isOrdered: Bool, items: [SourceItem]) {
        self.isOrdered = isOrdered
        self.items = items
    }
}

/// An item of a list. Its number, such as “(a)”, stands in the `number` of its first line.
package struct SourceItem: Hashable, Sendable {
    package var blocks: [SourceBlock]

    package init(_ blocks: [SourceBlock]) { self.blocks = blocks }
}

/// A table on its grid: every row has as many columns, counting those that a cell covers.
package struct SourceTable: Hashable, Sendable {
    package var rows: [SourceRow]
    /// How many rows at the top are its head; 0 when the document does not say.
    package var headRows: Int
    package var place: SourcePlace

    package init(rows: [SourceRow], headRows: Int, at place: SourcePlace) {
        self.rows = rows
        self.headRows = headRows
        self.place = place
    }
}

/// A row of a table.
package struct SourceRow: Hashable, Sendable {
    package var cells: [SourceCell]

    package init(_ cells: [SourceCell]) { self.cells = cells }
}

/// A cell, with how many columns and rows it covers. A place that another cell covers has no cell of its own.
package struct SourceCell: Hashable, Sendable {
    package var blocks: [SourceBlock]
    package var column: Int
    package var columns = 1
    package var rows = 1
    package var place: SourcePlace

    package init(_ blocks: [SourceBlock], column: Int, at place: SourcePlace) {
        self.blocks = blocks
        self.column = column
        self.place = place
    }
}

/// A footnote or endnote.
package struct SourceNote: Hashable, Sendable {
    package typealias ID = Int

    package var id: ID
    package var blocks: [SourceBlock]

    package init(id: ID, blocks: [SourceBlock]) {
        self.id = id
        self.blocks = blocks
    }
}

/// A picture that the file holds.
package struct SourcePicture: Hashable, Sendable {
    package typealias ID = Int

    package var id: ID
    /// The ending of a file of its kind, in small letters: `png`, `jpeg`, `gif`, `svg`, `emf` …
    package var fileExtension: String
    package var bytes: [UInt8]
    package var place: SourcePlace

    package init(id: ID, fileExtension: String, bytes: [UInt8], at place: SourcePlace) {
        self.id = id
        self.fileExtension = fileExtension
        self.bytes = bytes
        self.place = place
    }
}
