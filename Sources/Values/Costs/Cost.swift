internal import Datasets

/// What an amount of `costs.csv` is.
package enum CostKind: String, CaseIterable, Sendable {
    /// Spent once, on what lasts.
    case capital
    /// Spent to run the service.
    case revenue
    /// Money that comes in, which is taken off the costs.
    case income
    /// What residents or others gain, in money; it is no money of the council's.
    case benefit
}

/// One row of `costs.csv`.
struct Cost {
    /// The key of its option; that of the budget for a row of the budget.
    let option: String
    /// What the amount is for.
    let line: String?
    /// Nil where the file has no such column: then the amount is a cost.
    let kind: CostKind?
    let year: Int
    /// With its optimism bias.
    let amount: Rational
    /// The same at its lowest and highest; nil where the file says no such thing.
    let low: Rational?
    let high: Rational?
    /// By how much optimism bias raises the amount.
    let bias: Rational

    var isBenefit: Bool { kind == .benefit }
    var isIncome: Bool { kind == .income }
    /// What it adds to the costs less the income.
    var net: Rational { isIncome ? amount.negated : amount }
    /// The same where costs are at their lowest, and income at its highest.
    var lowestNet: Rational { isIncome ? (high ?? amount).negated : low ?? amount }
    var highestNet: Rational { isIncome ? (low ?? amount).negated : high ?? amount }
}

/// The columns of a file of costs.
struct CostColumns {
    let option: RowReader.Column
    let line: RowReader.Column
    let year: RowReader.Column
    let amount: RowReader.Column
    let kind: RowReader.Column
    let priceBase: RowReader.Column
    let low: RowReader.Column
    let high: RowReader.Column
    let optimismBias: RowReader.Column

    init(of table: DataTable) {
        let column = { RowReader.Column($0, of: table) }
        option = column("option")
        line = column("line")
        year = column("year")
        amount = column("amount")
        kind = column("kind")
        priceBase = column("price-base")
        low = column("low")
        high = column("high")
        optimismBias = column("optimism-bias")
    }

    static let shapes = own + ExemptColumns.shapes
    private static let own = [
        ColumnShape("option", "The option, such as 2 or option-2; or budget.", .filled, isRequired: true),
        ColumnShape("year", "The year: 2027-28, 2027 or Year 1.", .filled, isRequired: true),
        ColumnShape("amount", "The amount; 0 where there is none.", .number, isRequired: true),
        ColumnShape("line", "What the amount is for."),
        ColumnShape("kind", "What the amount is.", .choice(CostKind.allCases.map(\.rawValue))),
        ColumnShape("price-base", "In which prices it is, such as 2026-27 prices; the same in all rows."),
        ColumnShape("low", "The lowest that the amount may come to.", .number),
        ColumnShape("high", "The highest that the amount may come to.", .number),
        ColumnShape("optimism-bias", "By how many per cent optimism bias raises the amount, such as 20%.", .number),
        ColumnShape(
            "exempt",
            "The paragraph of Schedule 12A by which no page may show the costs of the option, in all of its rows or none."
        ),
    ]
    static let required = shapes.required
    static let optional = shapes.optional
    static let all = shapes.names
    /// What spreadsheets call the columns.
    static let meanings = [
        "financial-year": "year", "cost-line": "line", "cost-type": "kind", "prices": "price-base",
        "price-basis": "price-base", "low-estimate": "low", "high-estimate": "high",
    ]
}
