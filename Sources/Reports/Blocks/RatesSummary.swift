internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct RatesSummary: PageModel {
    init(_ table: RateTable) {}

    static let fields: [Field<Self>] = []
}
