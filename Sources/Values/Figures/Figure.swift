package import Datasets
package import Diagnostics

/// One row of `figures.csv`: a number with a name and its working.
package struct Figure: Sendable {
    /// What stands after `figures.`: `homecare-now`.
    package let name: String
    package let label: String?
    package let quantity: Quantity
    /// As typed, or as the row's unit and decimals ask for.
    package let notation: Notation
    package let printed: String
    /// The sum spelt out: `595% × £188m`; nil for a figure without a formula.
    package let working: String?
    /// Whether the value is the author's own: one with a formula is only checked against it.
    package let isTyped: Bool
    /// What the formula gives, printed like the value, where that is not what was typed: `£41.3m`.
    package let workingGives: String?
    /// Whether nothing contradicts the value. One without a formula has nothing that could.
    package var agrees: Bool { workingGives == nil }
    /// The names in the formula, each once, in the order of their first use.
    package let dependencies: [String]
    package let period: String?
    package let source: String?
    package let note: String?
    /// The key of the option that it is of; nil for one of the whole paper.
    package let option: String?
    /// What an amount is for one of: `hour`; nil where its row does not say.
    package let per: String?
    /// The least that it may come to be; nil where the row does not say.
    package let low: FigureBound?
    /// The most.
    package let high: FigureBound?
    /// As the author wrote it.
    let formula: Formula?
    /// The paragraph by which its row is exempt; nil for one that everybody may read.
    package let exempt: Int?
    /// The cell with the value, or else with the formula.
    package let span: Span
}

/// An end of the range in which a figure may come to lie.
package struct FigureBound: Sendable {
    package let value: Rational
    package let printed: String
    package let span: Span
}

/// The figures of a paper: `figures.csv`, in the order of the file.
package struct Figures: Sendable {
    package let source: SourceFile
    package let figures: [Figure]
    /// The figures by their names. Only looked up, never listed.
    private let rows: [String: Int]

    init(source: SourceFile, figures: [Figure]) {
        self.source = source
        self.figures = figures
        rows = Dictionary(figures.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    package func figure(named name: String) -> Figure? { rows[name].map { figures[$0] } }
}
