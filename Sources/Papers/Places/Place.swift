internal import Markdown

/// What a link can point at.
struct Place: Sendable {
    let id: String
    let node: NodeID
    let kind: Kind

    enum Kind: Sendable {
        case section(Section)
        case option(Option)
        case aspect(Aspect, of: Option)
        /// A heading within a section or aspect.
        case heading
        /// A paragraph or item with a number, or an item below one: `3.2`, `(a)(i)`.
        case paragraph(number: String, letters: String)
        case caption(Caption)
        /// A place that has no number or name of its own.
        case other
    }
}

extension Place {
    /// Whether each text counts such places by itself, so that its name alone does not say which one is meant.
    var isCountedInItsText: Bool {
        switch kind {
        case .section(let section): section.number != nil
        case .paragraph, .caption: true
        default: false
        }
    }
}
