internal import Datasets

/// The columns of a file of rates.
struct RateColumns {
    let authority: RowReader.Column
    let rate: RowReader.Column
    let source: RowReader.Column
    let sourceDate: RowReader.Column
    let group: RowReader.Column
    let note: RowReader.Column
    let own: RowReader.Column
    let compare: RowReader.Column
    let unit: RowReader.Column
    let service: RowReader.Column
    let year: RowReader.Column
    let basis: RowReader.Column
    let better: RowReader.Column
    /// Those that say the same in all rows.
    let common: [RowReader.Column]

    init(of table: DataTable) {
        let column = { RowReader.Column($0, of: table) }
        authority = column("authority")
        rate = column("rate")
        source = column("source")
        sourceDate = column("source-date")
        group = column("group")
        note = column("note")
        own = column("own")
        compare = column("compare")
        unit = column("unit")
        service = column("service")
        year = column("year")
        basis = column("basis")
        better = column("better")
        common = [unit, service, year, basis, better]
    }

    static let shapes = own + ExemptColumns.shapes
    private static let own = [
        ColumnShape("authority", "The council.", .filled, isRequired: true),
        ColumnShape("rate", "What it pays; n/k where nobody knows it.", .number, isRequired: true),
        ColumnShape("unit", "What the rates are paid for, such as £ per hour; the same in all rows."),
        ColumnShape("service", "What service they are for; the same in all rows."),
        ColumnShape("year", "The year that they are of; the same in all rows."),
        ColumnShape("basis", "What they include; the same in all rows."),
        ColumnShape(
            "better", "Which end is the best; the same in all rows.", .choice(RateOrder.allCases.map(\.rawValue))),
        ColumnShape("source", "Where the rate is from."),
        ColumnShape("source-date", "When it was said."),
        ColumnShape("group", "A group that the council belongs to."),
        ColumnShape("note", "What else is to be said of it."),
        ColumnShape("own", "Yes in the council’s own row.", .choice(yesAndNo)),
        ColumnShape(
            "compare", "Yes in a row that is no council’s, such as an average: it is neither ranked nor counted.",
            .choice(yesAndNo)),
        ColumnShape(
            "exempt", "The paragraph of Schedule 12A by which no page may show the row; empty where all may."),
    ]
    /// How a cell says whether a row is marked.
    static let yesAndNo = ["yes", "true", "no", "false"]
    static let required = shapes.required
    static let optional = shapes.optional
    static let all = shapes.names
    /// What spreadsheets call the columns.
    static let meanings = [
        "local-authority": "authority", "authority-name": "authority", "council": "authority",
        "council-name": "authority", "name-of-authority": "authority", "name-of-council": "authority",
        "hourly-rate": "rate", "rate-per-hour": "rate", "weekly-rate": "rate", "rate-per-week": "rate",
        "own-council": "own", "our-council": "own", "units": "unit", "financial-year": "year", "notes": "note",
        "comment": "note", "comments": "note", "date-of-source": "source-date",
    ]
}
