internal import Diagnostics
package import Values

/// What of the data stands in the comparison of options, without being named by the text: it is made for that.
package struct ComparedData: Sendable {
    /// With the values of names in their cells.
    package let criteria: [Criterion]
    package let figures: [ComparedFigures]

    static let none = ComparedData(criteria: [], figures: [])

    /// Whether a place is a cell of the criteria.
    func holds(_ span: Span) -> Bool { criteria.contains { $0.name.span.file.path == span.file.path } }
}
