/// The rows and columns of tables that the formulas of a file name, each read once.
struct TableLists {
    /// Only looked up, never listed.
    private var lists: [String: CellList] = [:]
    /// Those with a cell that cannot be added up, once a formula was told of it. Each is one finding.
    private var told: Set<String> = []

    subscript(name: String) -> CellList? { lists[name] }

    mutating func add(those names: [(name: String, range: Range<Int>)], from others: any OtherData) {
        for (name, _) in names where lists[name] == nil { lists[name] = others.list(named: name) }
    }

    /// Whether another formula was told what is wrong with the first list of this one that is at fault.
    mutating func areTold(in formula: Formula?) -> Bool {
        guard let first = formula?.names.first(where: { lists[$0.name]?.unread != nil }) else { return false }
        return !told.insert(first.name).inserted
    }
}
