internal import Papers
internal import Templating

/// The block `options.rejected`: the details of the options that were considered and rejected, as the record of an
/// executive decision must hold them (SI 2012/2089, regulation 12(2)(c)).
struct RejectedOptions: PageModel {
    let rows: [Row]

    init(of appraisal: Appraisal, in setting: BlockSetting) {
        rows = appraisal.options.filter(\.isRejected).map { Row($0, of: appraisal, in: setting) }
    }

    static let title = "Rejected options"
    static let fields: [Field<Self>] = [.list("rows", "The options, in their order", \.rows)]
}

extension RejectedOptions {
    struct Row: PageModel {
        let link: String
        let label: String
        let outcome: String
        let failed: String?
        let reason: Rendered?

        init(_ option: Option, of appraisal: Appraisal, in setting: BlockSetting) {
            let text = appraisal.text
            link = setting.addresses.address(ofId: option.id)
            label = text.words(of: option.heading)
            outcome = option.outcome?.wording ?? ""
            failed = setting.phrases.options.factors(appraisal.failedFactors(of: option))
            reason = option.outcome.flatMap { outcome in
                text.hasBlocks(in: outcome.reason) ? setting.write(outcome.reason, of: text) : nil
            }
        }

        static let title = "Rejected option"
        static let fields: [Field<Self>] = [
            .address("link", "The address of a link to the option", \.link),
            .text("label", "The option's heading", \.label),
            .text("outcome", "The outcome as the author wrote it: Not recommended", \.outcome),
            .optionalText("failed", "The factors that it fails: CSF 2: Stays within the budget", \.failed),
            .optionalRendered("reason", "What the author wrote below it", as: [.html, .markdown], \.reason),
        ]
    }
}
