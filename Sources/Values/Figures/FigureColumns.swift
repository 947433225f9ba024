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

    static let shapes = own + ExemptColumns.shapes
    private static let own = [
        ColumnShape("name", "What names in the text call the figure by.", .filled, isRequired: true),
        ColumnShape("label", "What the figure is, in words."),
        ColumnShape("value", "The figure, as it is printed.", .number),
        ColumnShape("formula", "How it is worked out from others, such as hours * rates.own."),
        ColumnShape("unit", "What it counts: £, £k, £m, £bn, %, count, year, or £ per hour and the like."),
        ColumnShape("decimals", "With how many decimals it is printed.", .whole(decimals)),
        ColumnShape("period", "The time that it is of."),
        ColumnShape("source", "Where it is from."),
        ColumnShape("note", "What else is to be said of it."),
        ColumnShape("option", "The option that it is of, such as 2 or option-2."),
        ColumnShape("low", "The lowest that the value may come to.", .number),
        ColumnShape("high", "The highest that the value may come to.", .number),
        ColumnShape("exempt", "The paragraph of Schedule 12A by which no page may show it; empty where all may."),
    ]
    static let decimals = 0...6
    static let optional = shapes.optional
    static let all = shapes.names
    /// What spreadsheets call the columns.
    static let meanings = [
        "description": "label", "amount": "value", "calculation": "formula", "units": "unit",
        "decimal-places": "decimals", "notes": "note", "comment": "note", "comments": "note", "sources": "source",
        "low-estimate": "low", "high-estimate": "high",
    ]
}
