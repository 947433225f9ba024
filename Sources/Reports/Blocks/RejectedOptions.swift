internal import Papers
internal import Templating

/// The block `options.rejected`: the details of the options that were considered and rejected, as the record of an
/// executive decision must hold them (SI 2012/2089, regulation 12(2)(c)).
struct RejectedOptions: PageModel {
    let rows: [Row]

    init(of appraisal: Appraisal, in setting: BlockSetting) {
        rows = appraisal.options.filter(\.isRejected).map { Row($0, of: appraisal.text, in: setting) }
    }

    static let title = "Rejected options"
    static let fields: [Field<Self>] = [.list("rows", "The options, in their order", \.rows)]
}

extension RejectedOptions {
    struct Row: PageModel {
        let link: String
        let label: String
        let outcome: String
        let reason: Rendered?

        init(_ option: Option, of text: PaperText, in setting: BlockSetting) {
            link = setting.addresses.address(ofId: option.id)
            label = text.words(of: option.heading)
            outcome = option.outcome?.wording ?? ""
            reason = option.outcome.flatMap { outcome in
                text.hasBlocks(in: outcome.reason) ? setting.write(outcome.reason, of: text) : nil
            }
        }

        static let title = "Rejected option"
        static let fields: [Field<Self>] = [
            .address("link", "The address of a link to the option", \.link),
            .text("label", "The option's heading", \.label),
            .text("outcome", "The outcome as the author wrote it: Not recommended", \.outcome),
            .optionalRendered("reason", "What the author wrote below it", as: [.html, .markdown], \.reason),
        ]
    }
}
