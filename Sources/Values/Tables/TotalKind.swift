internal import Diagnostics

/// What the name of a row or column says that its amounts are.
package enum TotalKind: Sendable, Equatable {
    /// Whether the name is such a word alone, so that nothing else can be meant.
    case total(isPlain: Bool)
    case subtotal
    /// What comes in less what goes out.
    case net
    case average

    /// Nil for a name of anything else.
    package init?(_ name: String) {
        let words = name.words
        guard let first = words.first, let last = words.last, words.count <= Self.mostWords else { return nil }
        let phrase = words.joined(separator: " ")
        if Self.plain.contains(phrase) {
            self = .total(isPlain: true)
        } else if phrase == "all" {
            self = .total(isPlain: false)
        } else if first == "subtotal" || first == "sub" && words.dropFirst().first == "total" {
            self = .subtotal
        } else if first == "net" || phrase == "total net" {
            self = .net
        } else if Self.averages.contains(phrase) {
            self = .average
        } else if first == "total" || last == "total" {
            self = .total(isPlain: false)
        } else {
            return nil
        }
    }

    private static let mostWords = 5
    private static let plain = ["total", "totals", "grand total", "overall total", "sum", "total sum"]
    private static let averages = ["average", "mean", "simple average", "arithmetic mean"]
}

extension String {
    /// In small letters, without the signs between them.
    fileprivate var words: [String] {
        utf8.split { !$0.isLetterOrDigit && $0.isASCII }.map { String(decoding: $0.map(\.lowercased), as: UTF8.self) }
    }

    /// Whether a column of this name cannot be added up: rates, shares, years, numbers that only name something.
    package var namesNoSum: Bool {
        utf8.contains(UInt8(ascii: "%")) || words.contains { Self.withoutSum.contains($0) }
    }

    /// Whether a row is only a part of the one above: “of which: agency staff”.
    package var namesPart: Bool { words.starts(with: ["of", "which"]) }

    /// Whether a row is taken off: “Less: income”.
    package var namesDeduction: Bool { ["less", "minus", "deduct"].contains(words.first) }

    private static let withoutSum: Set = [
        "age", "average", "avg", "band", "change", "date", "difference", "grade", "id", "increase", "index", "mean",
        "median", "per", "percent", "percentage", "price", "rank", "rate", "rates", "ratio", "ref", "reference",
        "score", "share", "unit", "variance", "weight", "weighting", "year",
    ]
}
