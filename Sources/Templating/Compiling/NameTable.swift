/// The names of a group, with their places among its values.
struct NameTable: Sendable {
    let fields: [FieldShape]
    private let slots: [String: Int]

    init(_ record: RecordShape) {
        fields = record.fields()
        slots = Dictionary(zip(fields.map(\.name), fields.indices)) { first, _ in first }
    }

    func slot(of name: String) -> Int? { slots[name] }
}

/// The names of all groups that were come upon while a template is compiled.
struct NameTables {
    /// Only looked up, never listed.
    private var tables: [RecordShape: NameTable] = [:]

    subscript(record: RecordShape) -> NameTable {
        mutating get {
            if let known = tables[record] { return known }
            let table = NameTable(record)
            tables[record] = table
            return table
        }
    }
}
