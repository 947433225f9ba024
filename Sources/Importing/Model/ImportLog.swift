package import SourceDocuments

/// What was done to the words of a document on their way into a paper. Together with the words that are written it has to
/// give every word of the document.
package struct ImportLog: Sendable {
    package var leftOut: [LeftOutWords]
    package var cleanings: [Cleaning]
    package var doubts: [SourceDoubt]
    /// Words that stand in the paper and not in the document, or more often.
    package var additions: [AddedWords] = []

    init(_ document: SourceDocument) {
        leftOut = document.leftOut
        cleanings = document.cleanings
        doubts = document.doubts
    }

    mutating func add(_ text: String, for place: SourcePlace, because: String) {
        additions.append(AddedWords(text: text, place: place, because: because))
    }

    mutating func clean(_ what: String, from before: String, to after: String = "", at place: SourcePlace) {
        cleanings.append(Cleaning(what, from: before, to: after, at: place))
    }

    mutating func doubt(_ message: String, at place: SourcePlace) {
        doubts.append(SourceDoubt(message, at: place))
    }
}

/// Words that the import wrote of its own.
package struct AddedWords: Hashable, Sendable {
    package let text: String
    /// What they were written for.
    package let place: SourcePlace
    /// For the author, as the end of “added because …”.
    package let because: String
}
