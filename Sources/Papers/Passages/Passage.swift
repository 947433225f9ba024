internal import Settings

/// A part of a paper that two versions of it are compared by: a line of words, or a table.
package struct Passage: Sendable {
    package enum Kind: Sendable, Equatable {
        /// A row of the front sheet.
        case sheet
        case heading, paragraph, item, quote, code, caption, note, table
    }

    package let kind: Kind
    package let document: PaperDocument
    /// The heading that it stands under; empty above the first one.
    package let part: String
    /// The number that the page gives it; nil for one without.
    package let number: PassageNumber?
    /// The numbered paragraph before; nil above the first one of its section.
    package let below: PassageNumber?
    /// What a link to it leads to; nil where none can lead.
    package let id: String?
    /// What it is known by in every version: the id that its author gave, the name of a block of data, what a row of the
    /// front sheet is of; nil where nothing but its words and its place tell it from others.
    package let identity: String?
    package let content: Content
    /// How the page marks the items of the list that it begins an item of; nil for any other passage.
    package let list: ListStyle?

    package enum ListStyle: Sendable, Equatable {
        case bulleted, numbered
    }

    package init(
        kind: Kind, document: PaperDocument, part: String, number: PassageNumber?, below: PassageNumber?, id: String?,
        identity: String?, content: Content, list: ListStyle? = nil
    ) {
        self.kind = kind
        self.document = document
        self.part = part
        self.number = number
        self.below = below
        self.id = id
        self.identity = identity
        self.content = content
        self.list = list
    }

    package enum Content: Sendable {
        case line([PassageWord])
        case table(PassageTable)
    }
}

extension Passage {
    /// Whether it stands for something that is kept back: `[Not for publication: …]`.
    package var isWithheld: Bool {
        guard case .line(let words) = content, let name = words.first?.name else { return false }
        return name.utf8.starts(with: "\(WithheldWords.name).".utf8)
    }
}

/// The words of a table. Of one that a block of data makes, as its page in Markdown has it.
package struct PassageTable: Sendable {
    /// The heads of the columns.
    package let heads: [[PassageWord]]
    /// The rows, each with its cells.
    package let rows: [[[PassageWord]]]

    package init(heads: [[PassageWord]], rows: [[[PassageWord]]]) {
        (self.heads, self.rows) = (heads, rows)
    }
}

/// The number that a page counts for a passage.
package struct PassageNumber: Sendable, Equatable {
    package enum Kind: Sendable {
        case section, paragraph, table, figure, note
    }

    package let kind: Kind
    /// `3.4`, `3`
    package let text: String
    /// Of an item below a paragraph: `(b)`; else empty.
    package let letters: String

    package init(_ kind: Kind, _ text: String, letters: String = "") {
        (self.kind, self.text, self.letters) = (kind, text, letters)
    }
}

/// A word of a passage, with the signs around it as words of their own. An amount is one word, and so is a reference to
/// another place.
package struct PassageWord: Sendable {
    /// As it is printed.
    package let text: String
    /// What it is compared by: a reference by where it leads, since the number it prints may be another though nobody
    /// changed it; quotation marks and apostrophes whatever their form.
    package let key: String
    /// The name of the value that it is; nil for one that was typed.
    package let name: String?
    /// Whether no blank stands before it.
    package let isJoined: Bool

    package init(text: String, key: String, name: String?, isJoined: Bool) {
        (self.text, self.key, self.name, self.isJoined) = (text, key, name, isJoined)
    }
}

extension Collection<PassageWord> {
    /// As they are printed, with one blank between them.
    package var text: String {
        reduce(into: "") { text, word in
            if !word.isJoined, !text.isEmpty, !word.text.isEmpty { text += " " }
            text += word.text
        }
    }
}
