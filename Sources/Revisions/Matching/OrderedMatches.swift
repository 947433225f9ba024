/// Finds what two lists have in common in one order, by what stands in each only once.
///
/// A longest common list would take the product of both lengths. What stands once in both is matched first, which takes
/// about their sum; then what stands once between two matches, and so on. Where nothing stands once, short pieces are
/// compared in full and long ones are left: they are taken for moved or changed, which is no wrong account either.
struct OrderedMatches {
    private let old: [Int]
    private let new: [Int]
    private(set) var pairs: [(old: Int, new: Int)] = []

    /// How often a piece between matches is looked through again.
    private static let mostRounds = 12
    /// The most comparisons of a piece in which nothing stands once.
    static let mostCompared = 40_000

    /// The places of equal elements, in the order of both lists.
    static func find(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
        var matches = OrderedMatches(old: old, new: new)
        matches.match(0..<old.count, 0..<new.count, round: 0)
        return matches.pairs.sorted { $0.old < $1.old }
    }

    private init(old: [Int], new: [Int]) {
        (self.old, self.new) = (old, new)
    }
}

extension OrderedMatches {
    private mutating func match(_ before: Range<Int>, _ after: Range<Int>, round: Int) {
        var (before, after) = (before, after)
        while let (first, second) = Self.firsts(before, after), old[first] == new[second] {
            pairs.append((first, second))
            (before, after) = (before.dropFirst(), after.dropFirst())
        }
        while !before.isEmpty, !after.isEmpty, old[before.upperBound - 1] == new[after.upperBound - 1] {
            pairs.append((before.upperBound - 1, after.upperBound - 1))
            (before, after) = (before.dropLast(), after.dropLast())
        }
        guard !before.isEmpty, !after.isEmpty else { return }
        let anchors = round < Self.mostRounds ? longestRising(unique(in: before, after)) : []
        if anchors.isEmpty { return compare(before, after) }
        pairs += anchors
        var (start, other) = (before.lowerBound, after.lowerBound)
        for anchor in anchors {
            match(start..<anchor.old, other..<anchor.new, round: round + 1)
            (start, other) = (anchor.old + 1, anchor.new + 1)
        }
        match(start..<before.upperBound, other..<after.upperBound, round: round + 1)
    }

    private static func firsts(_ before: Range<Int>, _ after: Range<Int>) -> (Int, Int)? {
        before.isEmpty || after.isEmpty ? nil : (before.lowerBound, after.lowerBound)
    }

    /// What stands once in both, in the order of the old list.
    private func unique(in before: Range<Int>, _ after: Range<Int>) -> [(old: Int, new: Int)] {
        var places: [Int: Int?] = [:]
        for index in after { places[new[index]] = places[new[index]] == nil ? .some(index) : .some(nil) }
        var seen: [Int: Int] = [:]
        for index in before { seen[old[index], default: 0] += 1 }
        return before.compactMap { index in
            guard seen[old[index]] == 1, let place = places[old[index]] ?? nil else { return nil }
            return (index, place)
        }
    }

    /// The most of them that stand in one order.
    private func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var ends: [Int] = []
        var previous = [Int](repeating: -1, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = ends[low - 1] }
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var rising: [(old: Int, new: Int)] = []
        var next = ends.last ?? -1
        while next >= 0 {
            rising.append(pairs[next])
            next = previous[next]
        }
        return rising.reversed()
    }

    /// The longest common list of two short pieces.
    private mutating func compare(_ before: Range<Int>, _ after: Range<Int>) {
        guard before.count * after.count <= Self.mostCompared else { return }
        let width = after.count + 1
        var lengths = [UInt16](repeating: 0, count: (before.count + 1) * width)
        for row in before.indices.reversed() {
            for column in after.indices.reversed() {
                let place = (row - before.lowerBound) * width + column - after.lowerBound
                lengths[place] =
                    old[row] == new[column]
                    ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
            }
        }
        var (row, column) = (before.lowerBound, after.lowerBound)
        while row < before.upperBound, column < after.upperBound {
            let place = (row - before.lowerBound) * width + column - after.lowerBound
            if old[row] == new[column] {
                pairs.append((row, column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[place + width] >= lengths[place + 1] {
                row += 1
            } else {
                column += 1
            }
        }
    }
}

extension Range<Int> {
    fileprivate func dropFirst() -> Range<Int> { (lowerBound + 1)..<upperBound }
    fileprivate func dropLast() -> Range<Int> { lowerBound..<(upperBound - 1) }
}
