internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct RiskRegisterModel: PageModel {
    init(_ register: RiskRegister, in paper: Paper, linkedBy fragment: (String) -> String) {}

    static let fields: [Field<Self>] = []
}
