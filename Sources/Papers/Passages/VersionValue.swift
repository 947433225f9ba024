internal import Diagnostics

/// A value that a version states by name. What was decided, and of a version of which the wording is not known all else: its
/// pages print it otherwise.
package struct VersionValue: Sendable {
    /// What of a paper it belongs to.
    package enum Part: String, CaseIterable, Sendable {
        /// The front sheet, and what stands around it on every page.
        case sheet
        case rates, costs, scores
        /// What was decided about it.
        case decision
    }

    package let part: Part
    /// What tells it from all others: `rates.rates.camden`.
    package let name: String
    /// `Camden (rates)`
    package let label: String
    /// As it is printed.
    package let value: String
    /// In digits, of a number.
    package let number: String?

    package init(_ part: Part, _ name: String, label: String, value: String, number: String? = nil) {
        (self.part, self.name, self.label) = (part, "\(part.rawValue).\(name)", label.withSingleBlanks)
        (self.value, self.number) = (value.withSingleBlanks, number)
    }
}
