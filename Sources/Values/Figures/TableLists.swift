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
        let adds = formula?.adds ?? false
        let first = formula?.names.first { name, _ in
            lists[name]?.unread != nil || adds && lists[name]?.otherTotal != nil
        }
        guard let first else { return false }
        return !told.insert(first.name).inserted
    }
}

extension Formula {
    /// Whether it has a sum of a list.
    fileprivate var adds: Bool {
        steps.contains { if case .call(.sum) = $0.kind { true } else { false } }
    }
}
