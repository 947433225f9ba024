internal import Datasets

/// The columns of a file of figures.
struct FigureColumns {
    let name: RowReader.Column
    let label: RowReader.Column
    let unit: RowReader.Column
    let decimals: RowReader.Column
    let value: RowReader.Column
    let formula: RowReader.Column
    let low: RowReader.Column
    let high: RowReader.Column
    let period: RowReader.Column
    let source: RowReader.Column
    let note: RowReader.Column
    let option: RowReader.Column
    let exempt: RowReader.Column

    init(of table: DataTable) {
        let column = { RowReader.Column($0, of: table) }
        name = column("name")
        label = column("label")
        unit = column("unit")
        decimals = column("decimals")
        value = column("value")
        formula = column("formula")
        low = column("low")
        high = column("high")
        period = column("period")
        source = column("source")
        note = column("note")
        option = column("option")
        exempt = column("exempt")
    }

    static let optional = [
        "label", "value", "formula", "unit", "decimals", "period", "source", "note", "option", "low", "high", "exempt",
    ]
    static let all = ["name"] + optional
    /// What spreadsheets call the columns.
    static let meanings = [
        "description": "label", "amount": "value", "calculation": "formula", "units": "unit",
        "decimal-places": "decimals", "notes": "note", "comment": "note", "comments": "note", "sources": "source",
        "low-estimate": "low", "high-estimate": "high",
    ]
}
