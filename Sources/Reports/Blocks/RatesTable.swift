internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct RatesTable: PageModel {
    init(_ table: RateTable) {}

    static let fields: [Field<Self>] = []
}
