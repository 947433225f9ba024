internal import Markdown

/// What the segments of a Welsh text lack of values, or have besides: names of data, or numbers that are typed.
struct SegmentDifferences<Value: Hashable> {
    struct Difference {
        /// Which of the segments it is of.
        let segment: Int
        var lacking: [Value]
        var over: [Value]

        var isNone: Bool { lacking.isEmpty && over.isEmpty }
    }

    /// Differences with one cause.
    enum Group {
        /// A segment that stands by itself.
        case one(Difference)
        /// Segments that have among them what they should: their values are swapped. With the rows or columns of a table
        /// where several cells of each were.
        case swapped([Difference], lines: TableLines?)
    }

    /// Those that there are, in the order of the text.
    private var differences: [Difference]

    /// - Parameters:
    ///   - values: Of each segment, there and in Welsh.
    ///   - sends: Whether what a segment lacks may stand in the next one.
    init(_ values: [(there: [Value], here: [Value])], sends: (Int) -> Bool) {
        var all = values.enumerated().map { index, pair in
            Difference(segment: index, lacking: pair.there.without(pair.here), over: pair.here.without(pair.there))
        }
        for index in all.indices.dropLast() where !all[index].isNone && !all[index + 1].isNone && sends(index) {
            Self.send(&all, index)
        }
        differences = all.filter { !$0.isNone }
    }

    /// A value that has only gone from one paragraph to the next is no difference; where another has come for it, the two
    /// were swapped.
    private static func send(_ all: inout [Difference], _ index: Int) {
        let down = all[index].lacking.common(with: all[index + 1].over)
        let up = all[index + 1].lacking.common(with: all[index].over)
        guard down.isEmpty != up.isEmpty else { return }
        all[index].lacking = all[index].lacking.without(down)
        all[index + 1].over = all[index + 1].over.without(down)
        all[index + 1].lacking = all[index + 1].lacking.without(up)
        all[index].over = all[index].over.without(up)
    }
}

extension SegmentDifferences {
    /// By their causes, each where the first of its segments stands.
    ///
    /// - Parameter cell: Where a segment stands in a table; nil for any that is no cell.
    func groups(cell: (Int) -> (table: NodeID, row: Int, column: Int)?) -> [Group] {
        let (pairs, rest) = pairedOff()
        let (joined, single) = Self.joined(rest)
        let swapped = Self.byLines(pairs + joined, cell: cell)
        return (swapped + single.map { .one($0) }).sorted { $0.first < $1.first }
    }

    /// Two of which each has what the other lacks; and those that are left.
    private func pairedOff() -> (pairs: [[Difference]], rest: [Difference]) {
        var waiting: [Sides: [Int]] = [:]
        var fellows = [Int?](repeating: nil, count: differences.count)
        for (index, difference) in differences.enumerated() {
            let sides = Sides(difference)
            if let fellow = waiting[sides.mirrored]?.popLast() {
                (fellows[index], fellows[fellow]) = (fellow, index)
            } else {
                waiting[sides, default: []].append(index)
            }
        }
        let pairs = fellows.enumerated().compactMap { index, fellow in
            fellow.flatMap { index < $0 ? [differences[index], differences[$0]] : nil }
        }
        return (pairs, differences.indices.filter { fellows[$0] == nil }.map { differences[$0] })
    }

    private struct Sides: Hashable {
        let lacking: [Value: Int]
        let over: [Value: Int]

        init(_ difference: Difference) { (lacking, over) = (difference.lacking.counts, difference.over.counts) }
        private init(lacking: [Value: Int], over: [Value: Int]) { (self.lacking, self.over) = (lacking, over) }

        var mirrored: Sides { Sides(lacking: over, over: lacking) }
    }

    /// Those that share values, where all of them together lack nothing: three cells that were turned round.
    private static func joined(_ differences: [Difference]) -> (joined: [[Difference]], single: [Difference]) {
        var first: [Value: Int] = [:]
        var sets = DisjointSets(count: differences.count)
        for (index, difference) in differences.enumerated() {
            for value in difference.lacking + difference.over {
                if let other = first[value] { sets.join(index, other) } else { first[value] = index }
            }
        }
        var (joined, single) = ([[Difference]](), [Difference]())
        for members in sets.all.map({ $0.map { differences[$0] } }) {
            if members.flatMap(\.lacking).counts == members.flatMap(\.over).counts {
                joined.append(members)
            } else {
                single += members
            }
        }
        return (joined, single)
    }

    /// Those of the same rows of a table as one, and those of the same columns: a row that was put elsewhere.
    private static func byLines(
        _ groups: [[Difference]], cell: (Int) -> (table: NodeID, row: Int, column: Int)?
    ) -> [Group] {
        var places: [TableLines: Int] = [:]
        var all: [(members: [Difference], lines: TableLines?)] = []
        for group in groups {
            let cells = group.compactMap { cell($0.segment) }
            if cells.count == group.count, let lines = TableLines(cells) {
                if let place = places[lines] {
                    all[place].members += group
                    all[place].lines = lines
                    continue
                }
                places[lines] = all.count
            }
            all.append((group, nil))
        }
        return all.map { .swapped($0.members.sorted { $0.segment < $1.segment }, lines: $0.lines) }
    }
}

extension SegmentDifferences.Group {
    var segments: [Int] {
        switch self {
        case .one(let difference): [difference.segment]
        case .swapped(let differences, _): differences.map(\.segment)
        }
    }

    /// The first of its segments.
    fileprivate var first: Int { segments.first ?? 0 }
}

/// Rows of a table, or else columns of it, whose cells were swapped.
struct TableLines: Hashable {
    let table: NodeID
    let isRows: Bool
    let numbers: [Int]

    /// Nil for cells of several tables.
    init?(_ cells: [(table: NodeID, row: Int, column: Int)]) {
        guard let table = cells.first?.table, cells.allSatisfy({ $0.table == table }) else { return nil }
        let rows = Set(cells.map(\.row)).sorted()
        self.table = table
        isRows = rows.count > 1
        numbers = isRows ? rows : Set(cells.map(\.column)).sorted()
    }
}

/// Numbers from nought, some of which belong together.
private struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func join(_ one: Int, _ other: Int) {
        let (left, right) = (root(of: one), root(of: other))
        parents[max(left, right)] = min(left, right)
    }

    /// Each set, in the order of their first numbers.
    var all: [[Int]] {
        mutating get {
            var sets: [Int: Int] = [:]
            var all: [[Int]] = []
            for index in parents.indices {
                let root = root(of: index)
                if let place = sets[root] {
                    all[place].append(index)
                } else {
                    sets[root] = all.count
                    all.append([index])
                }
            }
            return all
        }
    }

    private mutating func root(of index: Int) -> Int {
        var root = index
        while parents[root] != root {
            parents[root] = parents[parents[root]]
            root = parents[root]
        }
        return root
    }
}

extension Array where Element: Hashable {
    /// How often it holds each.
    var counts: [Element: Int] { Dictionary(map { ($0, 1) }, uniquingKeysWith: +) }

    /// What is left of it when each of the others is taken away once.
    func without(_ others: [Element]) -> [Element] {
        guard !others.isEmpty else { return self }
        var counts = others.counts
        return filter { value in
            guard let count = counts[value], count > 0 else { return true }
            counts[value] = count - 1
            return false
        }
    }

    /// What both have, each as often as both have it.
    func common(with others: [Element]) -> [Element] { without(without(others)) }
}
