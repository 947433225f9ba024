/// A document of another program, read whole and in its order: what it says, what it holds besides, and every word of
/// it once more, as the file itself has them.
///
/// A reader (Word, HTML, Markdown, text) makes it, and decides nothing of papers: what is an option or a recommendation is
/// found in `Importing`.
package struct SourceDocument: Sendable {
    package var blocks: [SourceBlock] = []
    /// Footnotes and endnotes, in the order of their first marks.
    package var notes: [SourceNote] = []
    package var pictures: [SourcePicture] = []
    /// Words of the file that its reader does not see on a page, or that belong to no paper.
    package var leftOut: [LeftOutWords] = []
    /// Tracked changes of the file, in their order. What became of them is for the whole file to say; the words that are not
    /// taken for that reason stand in `leftOut` as well.
    package var changes: [SourceChange] = []
    /// What was changed in the words so that they read right, such as a ligature that became two letters.
    package var cleanings: [Cleaning] = []
    /// What the paper's author has to look at, since the file says it in a way that can be read in two.
    package var doubts: [SourceDoubt] = []
    /// All words of the file, found by a second way that knows nothing of blocks: the ledger is settled against it.
    package var account: [AccountedWords] = []

    package init() {}
}

/// Where something stands in a file that has no lines, in words that its author can follow: “paragraph 12”,
/// “table 2, row 3, column 1”, “footnote 4”, “header of section 1”; in a text, “line 12”.
package struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// Words of the file as they stand in it, and where.
package struct AccountedWords: Hashable, Sendable {
    package let text: String
    package let place: SourcePlace

    package init(_ text: String, at place: SourcePlace) {
        self.text = text
        self.place = place
    }
}

/// Words that were not taken into the document, and why.
package struct LeftOutWords: Hashable, Sendable {
    package let text: String
    package let place: SourcePlace
    /// For the author, as the end of “left out because …”: “it is hidden text”.
    package let because: String

    package init(_ text: String, at place: SourcePlace, because: String) {
        self.text = text
        self.place = place
        self.because = because
    }
}

/// A change of the file's words that keeps what they say.
package struct Cleaning: Hashable, Sendable {
    package let before: String
    package let after: String
    package let place: SourcePlace
    /// For the author: “ligature”, “word divided at the end of a line”.
    package let what: String

    package init(_ what: String, from before: String, to after: String, at place: SourcePlace) {
        self.what = what
        self.before = before
        self.after = after
        self.place = place
    }
}

/// What the author has to decide or look at.
package struct SourceDoubt: Hashable, Sendable {
    /// A sentence: what was seen, and what was made of it.
    package let message: String
    package let place: SourcePlace

    package init(_ message: String, at place: SourcePlace) {
        self.message = message
        self.place = place
    }
}
