internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct DataTableModel: PageModel {
    init(_ table: DataTable) {}

    static let fields: [Field<Self>] = []
}
