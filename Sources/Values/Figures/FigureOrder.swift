/// The order in which figures can be worked out: each after those that its formula names.
struct FigureOrder {
    /// Rows by their indices; those that depend on a cycle are left out with it.
    private(set) var sorted: [Int] = []
    /// The rows of each circle of figures that name one another, from the first in the file.
    private(set) var cycles: [[Int]] = []
    /// The rows that have no value because of a circle, whether or not it is told.
    private(set) var circular: Set<Int> = []

    /// - Parameter indices: The rows by their names.
    init(_ rows: [FigureRow], indices: [String: Int]) {
        let needed = rows.map { row in (row.formula?.names ?? []).compactMap { indices[$0.name.figureName] } }
        var state = [State](repeating: .new, count: rows.count)
        for start in rows.indices where state[start] == .new { visit(start, needed, &state) }
    }
}

extension FigureOrder {
    private enum State {
        case new, open, done
    }

    /// Walks what a row needs, and what that needs, without recursion: a chain may be as long as the file.
    private mutating func visit(_ start: Int, _ needed: [[Int]], _ state: inout [State]) {
        var path = [(row: start, next: 0)]
        state[start] = .open
        while let (row, next) = path.last {
            guard next < needed[row].count else {
                state[row] = .done
                sorted.append(row)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let other = needed[row][next]
            switch state[other] {
            case .new:
                state[other] = .open
                path.append((other, 0))
            case .open:
                close(at: other, path.lazy.map(\.row))
            case .done: break
            }
        }
    }

    /// A circle that shares a row with one before is not told: there may be as many as there are ways round.
    private mutating func close(at start: Int, _ path: some BidirectionalCollection<Int>) {
        var cycle: [Int] = []
        for row in path.reversed() {
            let isKnown = !circular.insert(row).inserted
            cycle.append(row)
            if isKnown { return }
            if row == start { break }
        }
        cycles.append(cycle.reversed())
    }
}
