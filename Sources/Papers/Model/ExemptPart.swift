package import Datasets
internal import Settings

/// A part of a paper that is exempt, as the exempt edition names it.
package struct ExemptPart: Sendable, Equatable {
    /// `Paragraph 3.4`, `Appendix 1: Evaluation of the tenders`, `figures.csv: Offer of A`
    package let label: String
    package let target: Target
    /// The paragraph of Schedule 12A by which it is exempt.
    package let paragraph: Int
    /// Nil for a row of a file, which does not say it.
    package let because: String?
    /// The last day on which it is exempt; nil where that is not said.
    package let until: CalendarDate?

    /// Where it can be read.
    package enum Target: Sendable, Equatable {
        /// - Parameter id: Nil for the whole page.
        case page(PaperDocument, id: String?)
        /// A file of the paper's folder, by its path inside it.
        case file(String)
        /// On no page by itself.
        case nowhere
    }
}

extension ExemptPart {
    init(_ label: String, _ target: Target, _ exemption: Exemption) {
        self.init(
            label: label, target: target, paragraph: exemption.paragraph, because: exemption.because,
            until: exemption.until)
    }
}
