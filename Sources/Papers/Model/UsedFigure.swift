package import Values

/// A figure that the text uses, and where.
package struct UsedFigure: Sendable {
    package let figure: Figure
    /// Each part of the page once, in its order; empty for a figure that only others are worked out from.
    package let places: [PagePlace]
    /// The figures of the file that are worked out from this one.
    package let usedBy: [String]
}

/// A part of the page that a link can lead to.
package struct PagePlace: Sendable, Hashable {
    package let document: PaperDocument
    /// Of its heading; nil where the page has no id.
    package let id: String?
    /// `Option 2: Financial assessment`
    package let label: String
}
