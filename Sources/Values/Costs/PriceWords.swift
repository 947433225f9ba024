internal import Datasets

/// What the words for a price base say of it.
enum PriceWords {
    /// The money of each year, with inflation in it.
    case nominal
    /// The prices of one year.
    case real
    case unclear

    /// “Current prices” is the statisticians’ word for nominal ones; with a year it may be meant for the prices of today.
    init(_ text: String) {
        let words = text.wording.utf8.split { !$0.isLetterOrDigit }.map { String(Substring($0)) }
        let phrase = words.joined(separator: " ")
        let isCurrent = phrase.firstRange(of: "current price") != nil
        let isNominal =
            words.contains(where: Self.nominalWords.contains) || phrase.firstRange(of: "money of the day") != nil
        if isNominal, words.contains(where: Self.others.contains) {
            self = .unclear
        } else if isNominal {
            self = .nominal
        } else if isCurrent {
            let namesYear = words.contains { $0.utf8.first?.isDigit ?? false }
            self = namesYear || words.contains(where: Self.others.contains) ? .unclear : .nominal
        } else {
            self = .real
        }
    }

    private static let nominalWords: Set = ["nominal", "cash", "outturn"]
    /// Beside a word for nominal prices these deny it, or say the contrary.
    private static let others: Set = ["constant", "excluding", "no", "non", "not", "real", "without"]
}

extension String {
    /// For comparison: 2026/27 is 2026-27.
    var priceWording: String {
        wording.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }.map { String(Substring($0)) }
            .joined(separator: "-")
    }
}
