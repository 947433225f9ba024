internal import Datasets
internal import Settings
internal import Templating
internal import Values

/// The block `risks.option-2.list`: the risks of one option, the highest present score first.
struct RiskList: PageModel {
    let option: String
    let summary: String
    let withheld: String?
    let rows: [Row]

    init(_ register: RiskRegister, ofOption option: String, in setting: BlockSetting) {
        let (paper, phrases) = (setting.paper, setting.phrases)
        let isListed = paper.document(placing: .riskRegister) != nil
        let risks = register.risks(ofOption: option)
        self.option = paper.options.first { $0.key == option }?.shortLabel ?? option
        summary = phrases.risks.risks(risks.count, of: self.option, register.scale.counts(of: risks))
        withheld = setting.withheldRisks
        rows = register.numbered(phrases.risks).filter { $0.risk.options.contains(option) }.map { number, risk in
            Row(
                entry: RiskMatrix.Entry(number: number, risk: risk, linkedBy: isListed ? setting.addresses : nil),
                score: RiskScoreModel(risk.present, on: register.scale),
                treatment: RiskTreatment(risk, phrases: phrases),
                alone: isListed ? nil : RiskAlone(risk, on: register.scale, phrases: phrases))
        }
    }

    static let title = "Risks of an option"
    static let fields: [Field<Self>] = [
        .text("option", "The option in short: Option 2", \.option),
        .text("summary", "How many risks there are in which bands", \.summary),
        .optionalText("withheld", "In the public edition: that risks are kept back, by which paragraph", \.withheld),
        .flag("isEmpty", "Whether no risk names the option", \.rows.isEmpty),
        .list("rows", "The risks, the highest present score first", \.rows),
    ]
}

extension RiskList {
    struct Row: PageModel {
        let entry: RiskMatrix.Entry
        let score: RiskScoreModel
        let treatment: RiskTreatment
        /// What the register says beside this, where no page shows the register.
        let alone: RiskAlone?

        static let title = "Risk of an option"
        static let fields: [Field<Self>] = [
            .record("entry", "The risk", \.entry),
            .record("score", "The present score", \.score),
            .record("treatment", "What is done", \.treatment),
            .optionalRecord("alone", "All else that is known of the risk, where no register is on the page", \.alone),
        ]
    }
}

/// What stands in the list of an option only because no register is on the paper's pages that would say it.
struct RiskAlone: PageModel {
    let risk: Risk
    let before: RiskScoreModel?
    let target: RiskScoreModel?
    let details: RiskDetails

    init(_ risk: Risk, on scale: RiskScale, phrases: Phrases) {
        self.risk = risk
        before = risk.current == nil ? nil : RiskScoreModel(risk.inherent, on: scale)
        target = risk.target.map { RiskScoreModel($0, on: scale) }
        details = RiskDetails(risk, phrases: phrases)
    }

    static let title = "Risk that no register shows"
    static let fields: [Field<Self>] = [
        .optionalLines("cause", "Why it might happen") { $0.risk.cause?.asSentence },
        .optionalLines("consequence", "What would follow") { $0.risk.consequence?.asSentence },
        .optionalRecord("before", "The score before controls, where there is another now", \.before),
        .optionalRecord("target", "The score after the actions", \.target),
        .record("details", "What is in place, what is done, and who owns the risk", \.details),
    ]
}
