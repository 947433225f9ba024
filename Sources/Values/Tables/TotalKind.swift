/// What the name of a row or column says that its amounts are.
package enum TotalKind: Sendable, Equatable {
    /// Whether the name is such a word alone, so that nothing else can be meant.
    case total(isPlain: Bool)
    case subtotal
    /// What comes in less what goes out.
    case net
    /// Whether the name says that each amount counts once.
    case average(isSimple: Bool)

    /// Nil for a name of anything else.
    package init?(_ name: String) { self.init(LineName(name)) }

    init?(_ name: LineName) {
        let words = name.words
        guard let first = words.first, let last = words.last, words.count <= Self.mostWords else { return nil }
        let phrase = words.joined(separator: " ")
        if Self.plain.contains(phrase) || first == "total" && name.namesYear {
            self = .total(isPlain: true)
        } else if Self.averages.contains(phrase) {
            self = .average(isSimple: words.count > 1)
        } else if name.namesSubtotal {
            self = .subtotal
        } else if first == "net" && !Self.notNet.contains(words.dropFirst().first ?? "") || phrase == "total net" {
            self = .net
        } else if first == "total" || first == "overall" || last == "total" || name.namesAll {
            self = .total(isPlain: false)
        } else {
            return nil
        }
    }

    package var isAverage: Bool { if case .average = self { true } else { false } }

    private static let mostWords = 8
    private static let plain: Set = ["total", "totals", "grand total", "overall total", "sum", "total sum"]
    private static let averages: Set = ["average", "mean", "simple average", "arithmetic mean"]
    /// “Net zero works” are works.
    private static let notNet: Set = ["zero", "gain"]
}
