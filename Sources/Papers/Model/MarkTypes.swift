package import Diagnostics
package import Markdown
package import Values

/// A place of a text where a value stands.
package struct ValuePlace: Sendable {
    /// As written between the braces: `rates.camden`.
    package let name: String
    /// What is printed, line by line. Always text, whatever it holds.
    package let lines: [String]
    /// The name with its braces, as a part of the tree's text.
    package let place: Range<Int>
}

/// A block of data that stands where its name does.
package struct PlacedBlock: Sendable {
    /// As written between the braces: `rates.table`.
    package let name: String
    package let block: DataBlock
    /// The columns of a table that carry bars.
    package var bars: [BarColumn] = []
}

/// What stands above a table, an image or a block of data: its number, what is to be seen in it, and what, where and
/// when.
package struct Caption: Sendable {
    package enum Kind: CaseIterable, Sendable {
        case table, figure
    }

    package let kind: Kind
    /// Counted from 1 in its document, for each kind; in blocks that are exempt by themselves.
    package let number: Int
    /// Whether it stands in a block that is exempt: only the exempt edition has it.
    package let isExempt: Bool
    /// What a link to it leads to; nil where the author gave none.
    package let id: String?
    package let paragraph: NodeID
    /// The first sentence.
    package let finding: TextRun
    /// The sentences after it; empty when there are none.
    package let details: TextRun
    /// The bars that it asks for; nil where it asks for none.
    let bars: BarRequest?
    /// What is said of a correction of what stands below; nil where nothing was corrected.
    package internal(set) var correction: String?
}

/// Where a block begins or ends that is exempt, in the exempt edition.
package enum ExemptEdge: Sendable, Equatable {
    /// With what is said above it.
    case begins(String)
    /// With what is said below it.
    case ends(String)

    var begins: Bool { if case .begins = self { true } else { false } }
}

/// The number that a paragraph has in a report, and the id that a link to it leads to.
package struct Label: Sendable, Equatable {
    /// `3.4`
    package let number: String
    /// The one that the author gave, or else `p-3-4`.
    package let id: String
}

/// Where a link leads, and what it says.
package struct LinkTarget: Sendable {
    package enum Destination: Sendable, Equatable {
        /// The page of a text of the paper.
        case text(PaperDocument)
        /// A place of a text, by the id that it has on its page.
        case place(String, in: PaperDocument)
        /// A page of another paper of the site, or a place on it.
        case paper(PaperPage)
    }

    /// Nil for a link that leads where its author wrote.
    package let destination: Destination?
    /// What the link says, where its author wrote no words; empty for a place without a name, which is a finding.
    package let words: String?
    /// What it leads to is called so, whatever its author wrote: “Table 2”; nil in another paper, and for a place without a
    /// name.
    package let name: String?

    init(destination: Destination?, words: String?, name: String? = nil) {
        (self.destination, self.words, self.name) = (destination, words, name)
    }
}

/// Where a page of another paper lies, seen from a page of this one, in each kind of output.
package struct PaperPage: Sendable, Equatable {
    package let html: String
    package let markdown: String

    package init(html: String, markdown: String) {
        (self.html, self.markdown) = (html, markdown)
    }
}

/// A short form and the words that it stands for: `*[TUPE]: Transfer of Undertakings …`.
package struct Abbreviation: Sendable {
    package let short: String
    package let words: String
    /// The short form and the words, where they are defined.
    package let span: Span
}

/// The place where a text first uses an abbreviation, so that its page can say there what it stands for.
package struct FirstUse: Sendable {
    package let abbreviation: Abbreviation
    /// As a part of the tree's text.
    package let place: Range<Int>
}
