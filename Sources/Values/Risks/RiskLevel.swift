internal import Datasets
internal import Diagnostics
internal import Settings

/// A level of a scale, or a score, as registers write it: `4`, `4.0`, `Likely`, `4 – Likely`, `16 (High)`.
struct RiskLevel {
    /// Nil where there is none, or more than one.
    private let number: Int?
    /// In lower case; empty where there are none.
    private let words: String
    private let hasNumber: Bool

    init(_ text: String) {
        let parts = text.utf8.split { !($0.isLetterOrDigit || $0 == UInt8(ascii: ".") || !$0.isASCII) }
            .map { String(Substring($0)) }.filter { $0 != "–" && $0 != "—" }
        let numbers = parts.filter { $0.utf8.first?.isDigit == true }
        hasNumber = !numbers.isEmpty
        number = numbers.count == 1 ? Self.wholeNumber(numbers[0]) : nil
        words = parts.filter { $0.utf8.first?.isDigit != true }.joined(separator: " ").wording
    }

    /// The level, where a number and words that both stand there mean the same.
    func level(among names: [String]) -> Int? {
        let named = names.firstIndex { $0.wording == words }.map { $0 + 1 }
        if words.isEmpty { return number }
        return !hasNumber || number == named ? named : nil
    }

    /// Whether it is the score, its band or the colour of that, or some of them.
    func says(_ score: RiskScore, of scale: RiskScale) -> Bool {
        let isNumber = hasNumber ? number == score.value : !words.isEmpty
        let isBand = words.isEmpty || words == score.band.name.wording
        return isNumber && (isBand || RiskColour(rawValue: words)?.isOf(score.band, of: scale) ?? false)
    }

    /// Whether it is a number, a band or a colour: other words nobody can compare.
    func isRating(of scale: RiskScale) -> Bool {
        if words.isEmpty { return number != nil }
        return RiskColour(rawValue: words) != nil || scale.bands.contains { $0.name.wording == words }
    }

    /// Spreadsheets that were made by programs say `4.0`.
    private static func wholeNumber(_ text: String) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
        let isWhole = parts.dropFirst().allSatisfy { $0.allSatisfy { $0 == UInt8(ascii: "0") } }
        return isWhole ? Int(Substring(parts[0])) : nil
    }
}

/// How registers colour a risk. Which bands have a colour differs where there are four of them or more.
private enum RiskColour: String {
    case green, yellow, amber, red

    func isOf(_ band: RiskBand, of scale: RiskScale) -> Bool {
        let highest = scale.bands.count - 1
        guard highest > 0 else { return true }
        // In twelfths of the way from the lowest band to the highest.
        let place = band.level * 12 / highest
        switch self {
        case .green: return place <= 3
        case .yellow: return highest == 1 || (3...6).contains(place)
        case .amber: return highest == 1 || (4...9).contains(place)
        case .red: return place >= 8
        }
    }
}

extension String {
    /// The number that it is where it is one digit, as nearly all levels are.
    var digit: Int? {
        guard utf8.count == 1, let byte = utf8.first, byte.isDigit else { return nil }
        return Int(byte - UInt8(ascii: "0"))
    }
}
