internal import Datasets
internal import Papers
internal import Settings
internal import Templating
internal import Values

/// The block `risks.register`: all risks, the highest present score first.
///
/// A class, since it would be copied for each of its names that a page shows.
final class RiskRegisterModel: PageModel {
    let summary: String
    let withheld: String?
    let scale: String
    let hasCurrent: Bool
    let hasTarget: Bool
    let rows: [Row]

    init(_ register: RiskRegister, in setting: BlockSetting) {
        let phrases = setting.phrases
        let options = setting.paper.options.map { option in
            (
                key: option.key, label: option.shortLabel,
                link: setting.addresses.address(ofHeading: option.id, in: .appraisal)
            )
        }
        summary = phrases.risks.risks(register.risks.count, register.scale.counts(of: register.risks))
        withheld = setting.withheldRisks
        scale = String(register.scale.size)
        hasCurrent = register.risks.contains { $0.current != nil }
        hasTarget = register.risks.contains { $0.target != nil }
        rows = setting.shared.scoredRisks.map { scored in
            let owners = options.filter { scored.risk.options.contains($0.key) }
            return Row(
                scored,
                options: owners.enumerated().map { index, option in
                    OptionLink(label: option.label, link: option.link, isFirst: index == 0)
                })
        }
    }

    static let title = "Register of risks"
    static let fields: [Field<RiskRegisterModel>] = [
        .text("summary", "How many risks there are in which bands", \.summary),
        .optionalText("withheld", "In the public edition: that risks are kept back, by which paragraph", \.withheld),
        .text("scale", "The highest likelihood and the highest impact: 5", \.scale),
        .flag("hasCurrent", "Whether any risk is scored with its controls", \.hasCurrent),
        .flag("hasTarget", "Whether any risk has a target", \.hasTarget),
        .flag("hasOneScore", "Whether the risks have one score each and no more") { !$0.hasCurrent && !$0.hasTarget },
        .list("rows", "The risks, the highest present score first", \.rows),
    ]
}

/// What the register says of a risk in every kind of output.
final class ScoredRisk: Sendable {
    /// What other tables call it.
    let number: String
    let risk: Risk
    let inherent: RiskScoreModel
    let current: RiskScoreModel?
    let target: RiskScoreModel?
    let details: RiskDetails

    init(_ risk: Risk, number: String, scale: RiskScale, phrases: Phrases) {
        self.number = number
        self.risk = risk
        inherent = RiskScoreModel(risk.inherent, on: scale)
        current = risk.current.map { RiskScoreModel($0, on: scale, after: risk.inherent, phrases.risks) }
        target = risk.target.map { RiskScoreModel($0, on: scale, after: risk.present, phrases.risks) }
        details = RiskDetails(risk, phrases: phrases)
    }

    /// Those of the register that the texts of a paper place, in the register's order.
    static func all(placedIn paper: Paper, phrases: Phrases) -> [ScoredRisk] {
        guard let register = paper.data.risks, paper.document(placing: .riskRegister) != nil else { return [] }
        return register.numbered(phrases.risks).map { number, risk in
            ScoredRisk(risk, number: number, scale: register.scale, phrases: phrases)
        }
    }
}

extension RiskRegisterModel {
    /// A class, since it would be copied for each of its names that a page shows.
    final class Row: PageModel {
        let scored: ScoredRisk
        let options: [OptionLink]

        init(_ scored: ScoredRisk, options: [OptionLink]) {
            self.scored = scored
            self.options = options
        }

        private var risk: Risk { scored.risk }

        static let title = "Row of the register"
        static let fields: [Field<Row>] = [
            .text("id", "The id of the row") { $0.risk.rowId },
            .text("number", "The id of the risk as the register has it: R1", \.scored.number),
            .lines("risk", "What might happen") { $0.risk.risk },
            .optionalLines("cause", "Why it might happen") { $0.risk.cause?.asSentence },
            .optionalLines("consequence", "What would follow") { $0.risk.consequence?.asSentence },
            .list("options", "The options that the risk belongs to; none for the whole paper", \.options),
            .record("inherent", "The score before controls", \.scored.inherent),
            .optionalRecord("current", "The score with the controls in place", \.scored.current),
            .optionalRecord("target", "The score after the actions", \.scored.target),
            .record("details", "What is in place, what is done, and who owns the risk", \.scored.details),
        ]
    }

    struct OptionLink: PageModel {
        let label: String
        let link: String
        let isFirst: Bool

        static let title = "Option of a risk"
        static let fields: [Field<Self>] = [
            .text("label", "The option in short: Option 2", \.label),
            .address("link", "The address of a link to the option", \.link),
            .flag("isFirst", "Whether no other option stands before it", \.isFirst),
        ]
    }
}
