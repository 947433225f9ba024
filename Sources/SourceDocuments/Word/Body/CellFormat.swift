/// What a cell covers, and whether it is there at all.
struct CellFormat {
    enum Merge {
        case none, begins, goesOn
    }

    /// From 1.
    private(set) var columns = 1
    private(set) var downwards = Merge.none
    private(set) var sideways = Merge.none
    /// Why nothing is taken of it.
    private(set) var reason: LeftOutReason?

    /// - Parameter properties: An element `tcPr`.
    init(_ properties: WordNode?, _ choice: ChangeChoice) {
        guard let properties else { return }
        for node in properties.children {
            if node.tag == .cellIns, choice == .reject { reason = .inserted }
            if node.tag == .cellDel, choice == .accept { reason = .deleted }
        }
        guard let held = choice.properties(properties, changed: .tcPrChange) else { return }
        for node in held.children {
            switch node.tag {
            case .gridSpan: columns = min(max(node.whole(.val) ?? 1, 1), 1_000)
            case .vMerge: downwards = node[.val] == "restart" ? .begins : .goesOn
            case .hMerge: sideways = node[.val] == "restart" ? .begins : .goesOn
            default: break
            }
        }
        if let change = properties.first(.cellMerge) { read(change, choice) }
    }

    private mutating func read(_ change: WordNode, _ choice: ChangeChoice) {
        switch change[choice == .accept ? .merge : .mergeBefore] {
        case "rest": downwards = .begins
        case "cont": downwards = .goesOn
        default: downwards = .none
        }
    }
}
