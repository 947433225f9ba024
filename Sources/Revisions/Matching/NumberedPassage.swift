internal import Papers

/// A passage with the numbers of its words.
struct NumberedPassage {
    let passage: Passage
    /// Of all its words, of a table row by row.
    let words: [Int]
    /// The same in the order of numbers, to count what two passages share.
    let sorted: [Int]
    /// Of all that it says; the same of two passages that say the same.
    let number: Int

    init(_ passage: Passage, _ numbers: inout WordNumbers) {
        self.passage = passage
        var words: [Int] = []
        switch passage.content {
        case .line(let line): words = line.map { numbers.number(of: $0.key) }
        case .table(let table):
            for cell in table.heads + table.rows.flatMap({ $0 }) {
                words += cell.map { numbers.number(of: $0.key) }
                words.append(-1)
            }
        }
        self.words = words
        sorted = words.filter { $0 >= 0 }.sorted()
        // Appendix 2 is no other row for being what Appendix 1 was.
        let row = passage.kind == .sheet ? [numbers.number(of: passage.identity ?? "")] : []
        number = numbers.number(of: [passage.kind.rank] + row + words)
    }

    /// Which part of two passages' words stands in both, from 0 to 1.
    func likeness(to other: NumberedPassage) -> Double {
        let (own, others) = (sorted, other.sorted)
        let total = own.count + others.count
        guard total > 0, 2 * min(own.count, others.count) * 2 >= total else { return 0 }
        var (index, place, shared) = (0, 0, 0)
        while index < own.count, place < others.count {
            if own[index] == others[place] {
                shared += 1
                index += 1
                place += 1
            } else if own[index] < others[place] {
                index += 1
            } else {
                place += 1
            }
        }
        return Double(2 * shared) / Double(total)
    }
}

extension Passage.Kind {
    fileprivate var rank: Int {
        switch self {
        case .sheet: 0
        case .heading: 1
        case .paragraph, .item, .quote: 2
        case .code: 3
        case .caption: 4
        case .note: 5
        case .table: 6
        }
    }
}
