/// A tracked change of a document; who made it is left out.
package struct SourceChange: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case inserted = "inserted words"
        case deleted = "deleted words"
        case movedAway = "words moved away"
        case movedHere = "words moved here"
        case paragraphInserted = "an inserted end of a paragraph"
        case paragraphDeleted = "a deleted end of a paragraph"
        case rowInserted = "an inserted row"
        case rowDeleted = "a deleted row"
        case cellInserted = "an inserted cell"
        case cellDeleted = "a deleted cell"
        case cellsMerged = "merged cells"
        case formatted = "a change of format"
    }

    package let kind: Kind
    /// The words that were inserted, deleted or moved; empty for the other kinds.
    package let text: String
    package let place: SourcePlace

    package init(_ kind: Kind, text: String, at place: SourcePlace) {
        self.kind = kind
        self.text = text
        self.place = place
    }
}
