internal import Diagnostics

/// How a finding tells that segments of a Welsh text have each other’s values.
struct SwapWords<Value: Hashable> {
    private let texts: SegmentedPair
    private let differences: [SegmentDifferences<Value>.Difference]
    private let lines: TableLines?

    /// - Parameters:
    ///   - differences: Two at the least.
    ///   - lines: The rows or columns whose cells these are.
    init(_ texts: SegmentedPair, _ differences: [SegmentDifferences<Value>.Difference], lines: TableLines?) {
        (self.texts, self.differences, self.lines) = (texts, differences, lines)
    }

    /// - Parameter value: How a value is written.
    func text(_ value: (Value) -> String) -> String {
        let file = texts.pair.text.fileName
        func told(_ values: [Value]) -> String { values.map(value).told }
        guard differences.count == 2 else { return "\(places) print each other’s values, beside \(file)" }
        let (first, second) = (differences[0], differences[1])
        let (one, other) = (name(of: first), name(of: second))
        if first.lacking.isEmpty {
            return "\(one) prints \(told(first.over)), which in \(file) stands in \(other)"
        }
        if first.over.isEmpty {
            return "\(other) prints \(told(second.over)), which in \(file) stands in \(one)"
        }
        let another = one == other ? "another" : other
        return "\(one) prints \(told(first.over)) and \(another) \(told(second.over)): in \(file) they stand the other "
            + "way round"
    }

    private static var mostPlaces: Int { 3 }

    private var places: String {
        if let lines {
            // `rows 1 and 2 of table 3`
            let table = texts.segments[differences[0].segment].nameOfTable(in: texts.pair)
            return "\(lines.isRows ? "rows" : "columns") \(lines.numbers.told) of \(table)"
        }
        let names = differences.prefix(Self.mostPlaces).map { name(of: $0) }
        let rest = differences.count - names.count
        return rest > 0
            ? "\(names.joined(separator: ", ")) and \(rest) other place\(rest == 1 ? "" : "s")"
            : "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
    }

    private func name(of difference: SegmentDifferences<Value>.Difference) -> String {
        texts.name(of: difference.segment)
    }
}

extension [String] {
    /// `£4,800, £1,200`, and of very many how many more.
    var told: String {
        let most = 5
        return prefix(most).joined(separator: ", ") + (count > most ? " and \(count - most) more" : "")
    }
}

extension [Int] {
    /// `1, 2 and 3`
    fileprivate var told: String {
        let words = map { String($0) }
        guard words.count > 1, let last = words.last else { return words.joined() }
        return "\(words.dropLast().joined(separator: ", ")) and \(last)"
    }
}
