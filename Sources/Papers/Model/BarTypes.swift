package import Datasets
package import Diagnostics
internal import Markdown
package import Settings

/// Which columns of a table are to carry bars, as a caption or a setting says.
package struct BarRequest: Sendable {
    /// Nil for all that hold numbers.
    package let columns: [Located<String>]?
    /// Where it is asked.
    package let span: Span

    init(columns: [Located<String>]?, span: Span) {
        (self.columns, self.span) = (columns, span)
    }
}

extension BarRequest {
    /// Nil for braces that ask for none. Names are set apart by commas.
    init?(_ attributes: Attributes) {
        guard attributes.asksForBars else { return nil }
        let names = attributes.bars?.split(separator: ",").map { String($0).withSingleBlanks }.filter { !$0.isEmpty }
        self.init(columns: names?.map { Located($0, at: attributes.span) }, span: attributes.span)
    }
}

/// A column of a table whose cells carry bars.
package struct BarColumn: Sendable {
    /// From 0, the column that names the rows.
    package let index: Int
    /// By rows; nil for a cell without a bar: one without a number, or a sum.
    package let amounts: [Rational?]
}
