internal import Templating
internal import Values

/// What a register says of a risk beside its scores: what is in place, what is done, who owns it, when it is looked at
/// again.
///
/// A class, since it would be copied for each of its names that a page shows.
final class RiskDetails: PageModel {
    let risk: Risk
    let treatment: RiskTreatment
    let review: String?

    init(_ risk: Risk, phrases: Phrases) {
        self.risk = risk
        treatment = RiskTreatment(risk, phrases: phrases)
        review = risk.reviewDate.map { $0.words(phrases) }
    }

    static let title = "Details of a risk"
    static let fields: [Field<RiskDetails>] = [
        .flag("areGiven", "Whether any of them is given") {
            [$0.risk.controls, $0.risk.owner, $0.risk.category, $0.review].contains { $0 != nil }
                || $0.treatment.isGiven
        },
        .optionalLines("controls", "What is in place") { $0.risk.controls?.asSentence },
        .record("treatment", "What is done", \.treatment),
        .optionalLines("owner", "Who owns the risk") { $0.risk.owner },
        .optionalLines("category", "The category of the risk") { $0.risk.category },
        .optionalText("review", "When it is reviewed next", \.review),
    ]
}
