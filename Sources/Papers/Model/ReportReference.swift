package import Diagnostics

/// The reference number of a report, and where it is given.
package struct ReportReference: Sendable, Equatable {
    package let words: String
    package let place: SettledSpan

    package init(_ words: String, at place: SettledSpan) {
        self.words = words
        self.place = place
    }
}

extension Paper {
    /// Nil for a paper without a report, or whose report has none.
    package var reference: ReportReference? {
        report?.frontSheet.reference.map { ReportReference($0.value, at: SettledSpan($0.span)) }
    }
}
