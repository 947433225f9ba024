internal import Datasets
internal import Synchronization

/// Where the rows and columns of a table stand, found when they are first asked for: most tables are only shown.
final class TablePlaces: Sendable {
    private let table: DataTable
    private let found = Mutex<TableIndex?>(nil)

    init(_ table: DataTable) { self.table = table }

    var index: TableIndex {
        found.withLock { found in
            let index = found ?? TableIndex(table)
            found = index
            return index
        }
    }
}

/// Rows and columns by the slugs of their names; nil for two of the same.
struct TableIndex: Sendable {
    let rows: [String: Int?]
    let columns: [String: Int?]

    init(_ table: DataTable) {
        rows = Self.places((0..<table.rowCount).map { ($0, table.text(row: $0, column: 0) ?? "") })
        columns = Self.places(table.columns.indices.dropFirst().map { ($0, table.columns[$0].name) })
    }

    private static func places(_ names: [(place: Int, name: String)]) -> [String: Int?] {
        var places: [String: Int?] = [:]
        for (place, name) in names {
            let slug = Slug.make(name)
            guard !slug.isEmpty else { continue }
            places.updateValue(places[slug] == nil ? place : nil, forKey: slug)
        }
        return places
    }
}
