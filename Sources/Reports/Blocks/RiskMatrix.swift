internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct RiskMatrix: PageModel {
    init(_ register: RiskRegister, in paper: Paper) {}

    static let fields: [Field<Self>] = []
}
