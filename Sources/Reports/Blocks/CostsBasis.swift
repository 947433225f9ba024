internal import Datasets
internal import Settings
internal import Templating
internal import Values

/// What stands below a table of costs: in which prices the amounts are, and how they are discounted.
struct CostsBasis: PageModel {
    let prices: String
    let baseYear: String?
    let discounting: String
    let source: String?
    let method: String

    init(_ costs: Costs, phrases: CostPhrases) {
        prices = costs.priceBase ?? phrases.pricesNotStated
        baseYear = costs.isDiscounted ? costs.printed(costs.baseYear) : nil
        discounting = phrases.discounting(of: costs)
        if costs.isDiscounted, case .schedule(let schedule) = costs.discounting {
            source = phrases.source(of: schedule)
        } else {
            source = nil
        }
        method = phrases.method(of: costs)
    }

    static let title = "Basis of a table of costs"
    static let fields: [Field<Self>] = [
        .text("prices", "In which prices the amounts are, as the paper says", \.prices),
        .optionalText("baseYear", "The year whose money present values are in, where there are any", \.baseYear),
        .text("discounting", "The discount rates with their edition, or that there are none", \.discounting),
        .optionalText("source", "Where the rates are published", \.source),
        .text("method", "How the amounts were worked out, in sentences", \.method),
    ]
}
