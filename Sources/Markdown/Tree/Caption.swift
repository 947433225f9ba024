/// What stands above a table, an image or a block of data: its number, what is to be seen in it, and what, where and
/// when.
package struct Caption: Sendable {
    package enum Kind: CaseIterable, Sendable {
        case table, figure
    }

    package let kind: Kind
    /// Counted from 1 in its document, for each kind.
    package let number: Int
    /// What a link to it leads to; nil where the author gave none.
    package let id: String?
    /// The first sentence.
    package let finding: [Inline]
    /// The sentences after it; empty when there are none.
    package let details: [Inline]

    package init(_ kind: Kind, number: Int, id: String?, finding: [Inline], details: [Inline]) {
        self.kind = kind
        self.number = number
        self.id = id
        self.finding = finding
        self.details = details
    }
}
