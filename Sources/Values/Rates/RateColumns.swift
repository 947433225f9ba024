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
    }

    /// Those that say the same in all rows.
    var common: [RowReader.Column] { [unit, service, year, basis, better] }

    static let required = ["authority", "rate"]
    static let optional = [
        "unit", "service", "year", "basis", "better", "source", "source-date", "group", "note", "own", "compare",
    ]
    static let all = required + optional
}
