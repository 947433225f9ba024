package import Datasets
package import Diagnostics
internal import Markdown
package import Settings

/// Which columns of a table are to carry bars, as a caption or a setting says.
package struct BarRequest: Sendable {
    /// Nil for all that hold numbers.
    package let columns: [Located<String>]?
    /// Whether shares of a whole are to be drawn instead.
    let isOfShares: Bool
    /// Where it is asked.
    package let span: Span

    init(columns: [Located<String>]?, isOfShares: Bool = false, span: Span) {
        (self.columns, self.isOfShares, self.span) = (columns, isOfShares, span)
    }
}

extension BarRequest {
    /// Nil for braces that ask for none. Names are set apart by commas.
    init?(_ attributes: Attributes) {
        guard attributes.asksForBars || attributes.asksForShares else { return nil }
        let names = attributes.bars?.split(separator: ",").map { String($0).withSingleBlanks }.filter { !$0.isEmpty }
        self.init(
            columns: names?.map { Located($0, at: attributes.span) }, isOfShares: attributes.asksForShares,
            span: attributes.span)
    }
}

/// A column of a table whose cells carry bars.
package struct BarColumn: Sendable {
    /// From 0, the column that names the rows.
    package let index: Int
    /// By rows; nil for a cell without a bar: one without a number, or a sum.
    package let amounts: [Rational?]
}

/// The shares of a whole that a table draws as one bar, or as one in each row.
package struct TableShares: Sendable {
    /// The columns whose numbers are shares.
    package let columns: [Int]
    /// Whether those of one row are shares of one whole; otherwise those of the one column.
    package let isAcross: Bool
    /// The column whose cells carry the bars of the rows.
    package let place: Int
    /// By rows, of these columns; nil for none, and for a sum.
    package let amounts: [[Rational?]]

    /// How many can be told apart.
    package static let most = 6
}
