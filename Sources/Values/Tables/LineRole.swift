/// What a row or column of a table is to the sum of its table.
///
/// The check of totals and the formulas over a table read it here, so that both take the same lines for amounts.
package enum LineRole: Sendable, Equatable {
    case amount
    /// An amount that is taken off.
    case deduction
    /// A part of the amount above, or an average: it counts nowhere.
    case aside
    /// The name of the lines below, without amounts of its own.
    case head
    case total(TotalKind)

    /// - Parameter isEmpty: Whether nothing stands in its cells.
    package init(named name: String, isEmpty: Bool = false) {
        if isEmpty {
            self = .head
            return
        }
        let name = LineName(name)
        if let kind = TotalKind(name) {
            self = .total(kind)
        } else if name.namesPart || name.namesMiddle {
            self = .aside
        } else {
            self = name.namesDeduction ? .deduction : .amount
        }
    }

    package var totalKind: TotalKind? { if case .total(let kind) = self { kind } else { nil } }
    package var isAmount: Bool { self == .amount || self == .deduction }
}

extension String {
    /// Whether a column of this name cannot be added up: rates, shares, years, numbers that only name something.
    package var namesNoSum: Bool {
        if utf8.contains(UInt8(ascii: "%")) { return true }
        let words = LineName(self).words
        return words.indices.contains { index in
            withoutSum.contains(words[index]) && !(naming.contains(words[index]) && words.hasNumber(after: index))
        }
    }

    /// Whether a column of this name may hold parts of a hundred.
    package var namesShare: Bool {
        let words = LineName(self).words
        return !words.contains { ["rate", "rates", "average", "mean", "index", "score"].contains($0) }
            && !words.contains(where: changes.contains)
            && (utf8.contains(UInt8(ascii: "%")) || words.contains { shares.contains($0) })
    }

    /// Whether a column of this name may compare two others, or may be added to one: “Change”.
    var namesChange: Bool { LineName(self).words.contains(where: changes.contains) }
}

extension [String] {
    /// “Band A”, “Year 1”: a name of a thing, whose amounts are like any other.
    fileprivate func hasNumber(after index: Int) -> Bool {
        guard index + 1 < count else { return false }
        let next = self[index + 1].utf8
        return next.count == 1 || next.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
}

private let changes: Set = ["change", "difference", "increase", "decrease", "movement", "variance"]
private let shares: Set = ["share", "percentage", "percent", "weight", "weighting"]
private let naming: Set = ["age", "band", "grade", "unit", "year"]
private let withoutSum: Set = [
    "age", "average", "avg", "band", "change", "date", "difference", "grade", "id", "increase", "index", "mean",
    "median", "per", "percent", "percentage", "price", "rank", "rate", "rates", "ratio", "ref", "reference", "score",
    "share", "unit", "variance", "weight", "weighting", "year",
]
