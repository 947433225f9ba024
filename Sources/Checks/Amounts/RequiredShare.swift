internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let amountsLoose = Rule(
        "amounts-loose", .error, "More amounts are in none of the data than the site or the paper allows.",
        example: .pieces(
            [
                .settings("require: {bound: 100%}"),
                .text("The service costs £4.2m a year."),
                .file(
                    "figures.csv",
                    """
                    name,value
                    hours,"400,000"
                    """),
            ],
            mended: [
                .settings("require: {bound: 100%}"),
                .text("The service costs {{ figures.cost }} a year."),
                .file(
                    "figures.csv",
                    """
                    name,value
                    hours,"400,000"
                    cost,£4.2m
                    """),
            ]))
}

extension Diagnostic {
    /// - Parameter required: Where the share stands that is not reached.
    fileprivate static func amountsLoose(_ coverage: AmountCoverage, at first: Span, required: Span) -> Diagnostic {
        let others = coverage.loose.dropFirst().prefix(mostNotes).map { Note(at: $0, "this one too") }
        let (verb, noun) = (coverage.loose.count == 1 ? "is" : "are", coverage.count == 1 ? "amount" : "amounts")
        return Diagnostic(
            .amountsLoose, at: first,
            "\(coverage.loose.count) of \(coverage.count) \(noun) \(verb) in none of this paper’s data, and "
                + "\(required.text) have to be, or be accepted",
            suggestion: "give it a row in figures.csv and write its name here; or accept its finding unbound-figure",
            notes: others + [Note(at: required, "required here")])
    }

    private static let mostNotes = 20
}

extension PaperReading {
    /// The share of amounts that has to come from the data or to be accepted, as the stricter of site and paper has it;
    /// nil where neither asks for one.
    var requiredShare: Located<WrittenNumber>? {
        ([site.requirements.bound] + parsed.settings.map(\.requirements.bound)).compactMap { $0 }
            .max { $0.value.quantity.value < $1.value.quantity.value }
    }
}

extension AmountCoverage {
    /// What is wrong where fewer amounts are bound or accepted than is required; nil where nothing is.
    func fault(_ required: Located<WrittenNumber>?) -> Diagnostic? {
        guard let required, let first = loose.first,
            let share = try? Rational(count - loose.count).divided(by: Rational(count)),
            share < required.value.quantity.value
        else { return nil }
        return .amountsLoose(self, at: first, required: required.span)
    }
}
