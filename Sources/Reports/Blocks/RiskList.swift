internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct RiskList: PageModel {
    init(_ register: RiskRegister, ofOption option: String, in paper: Paper) {}

    static let fields: [Field<Self>] = []
}
