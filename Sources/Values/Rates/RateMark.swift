package import Datasets
internal import Diagnostics

/// A value that the chart of a set of rates shows beside them: `Proposed`, £23.36.
package struct RateMark: Sendable {
    /// What names of the set begin with: `rates`.
    package let set: String
    /// `Proposed`
    package let label: String
    package let value: Rational
    /// As it stands in the text.
    package let printed: String
    /// Of the value: `figures.rate-neighbourhood`.
    package let name: String
}
