internal import Datasets
internal import Templating
internal import Values

/// The block `risks.option-2.list`: the risks of one option, the highest present score first.
struct RiskList: PageModel {
    let option: String
    let summary: String
    let rows: [Row]

    init(_ register: RiskRegister, ofOption option: String, in setting: BlockSetting) {
        let (paper, phrases) = (setting.paper, setting.phrases)
        let isListed = paper.document(placing: .riskRegister) != nil
        let risks = register.risks(ofOption: option)
        self.option = paper.options.first { $0.key == option }?.shortLabel ?? option
        summary = phrases.risks.risks(risks.count, of: self.option, register.scale.counts(of: risks))
        rows = register.numbered(phrases.risks).filter { $0.risk.options.contains(option) }.map { number, risk in
            Row(
                entry: RiskMatrix.Entry(number: number, risk: risk, linkedBy: isListed ? setting.addresses : nil),
                score: RiskScoreModel(risk.present, on: register.scale),
                treatment: RiskTreatment(risk, phrases: phrases))
        }
    }

    static let title = "Risks of an option"
    static let fields: [Field<Self>] = [
        .text("option", "The option in short: Option 2", \.option),
        .text("summary", "How many risks there are in which bands", \.summary),
        .flag("isEmpty", "Whether no risk names the option", \.rows.isEmpty),
        .list("rows", "The risks, the highest present score first", \.rows),
    ]
}

extension RiskList {
    struct Row: PageModel {
        let entry: RiskMatrix.Entry
        let score: RiskScoreModel
        let treatment: RiskTreatment

        static let title = "Risk of an option"
        static let fields: [Field<Self>] = [
            .record("entry", "The risk", \.entry),
            .record("score", "The present score", \.score),
            .record("treatment", "What is done", \.treatment),
        ]
    }
}
