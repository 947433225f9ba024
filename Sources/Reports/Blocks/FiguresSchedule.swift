internal import Appraisals
internal import Datasets
internal import Templating

/// The block.
struct FiguresSchedule: PageModel {
    init(_ paper: Paper, linkedBy fragment: (String) -> String) {}

    static let fields: [Field<Self>] = []
}
