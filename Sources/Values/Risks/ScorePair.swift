internal import Datasets
internal import Diagnostics
internal import Settings

/// A likelihood and an impact in one cell, as registers write it: `L4 x I5`, `4x5`, `L4 I5 = 20`, `20 (4 x 5)`,
/// `Likely / Major`.
struct ScorePair {
    let likelihood: Int
    let impact: Int
    /// What else stands there, which is their product or its band: `20`. Empty where nothing does.
    let score: String

    /// Nil for what does not say both, each on the scale.
    ///
    /// - Parameter isImpactFirst: Of two levels that do not say which is which.
    init?(_ text: String, scale: RiskScale, isImpactFirst: Bool) {
        if let pair = ShortPair(text), max(pair.first, pair.second) <= scale.size {
            let isTurned = pair.isLettered ? false : isImpactFirst
            (likelihood, impact) = isTurned ? (pair.second, pair.first) : (pair.first, pair.second)
            score = ""
            return
        }
        for (body, score) in Self.readings(of: text.withSingleBlanks) {
            guard let pair = Self.lettered(body) ?? Self.separated(body, scale, isImpactFirst: isImpactFirst),
                (1...scale.size).contains(pair.likelihood), (1...scale.size).contains(pair.impact)
            else { continue }
            (likelihood, impact) = pair
            self.score = score
            return
        }
        return nil
    }

    /// Whether a cell holds a pair that says itself which is which.
    static func isLettered(_ text: String) -> Bool {
        readings(of: text.withSingleBlanks).contains { lettered($0.body) != nil }
    }
}

extension ScorePair {
    private typealias Pair = (likelihood: Int, impact: Int)

    /// The levels, and the score beside them, in every way in which a cell may hold them.
    private static func readings(of text: String) -> [(body: String, score: String)] {
        let bytes = Array(text.utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).withSingleBlanks }
        var readings = [(body: text, score: "")]
        if let sign = bytes.lastIndex(of: UInt8(ascii: "=")) {
            let sides = (part(0..<sign), part((sign + 1)..<bytes.count))
            readings += [(sides.0, sides.1), (sides.1, sides.0)]
        }
        if let end = bytes.last, end == UInt8(ascii: ")") || end == UInt8(ascii: "]"),
            let start = bytes.lastIndex(of: end == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "["))
        {
            let (outer, inner) = (part(0..<start), part((start + 1)..<(bytes.count - 1)))
            readings += [(inner, outer), (outer, inner)]
        }
        return readings
    }

    /// `L4 x I5`, `Impact: 5, Likelihood: 4`; nil where anything else stands there.
    private static func lettered(_ text: String) -> Pair? {
        var (likelihood, impact, name): (Int?, Int?, String?) = (nil, nil, nil)
        for word in words(of: text) {
            if let number = Int(word) {
                switch name {
                case "likelihood" where likelihood == nil: likelihood = number
                case "impact" where impact == nil: impact = number
                default: return nil
                }
                name = nil
            } else if name == nil, let meant = meanings[word] ?? meanings[String(word.drop { $0 == "x" })] {
                name = meant
            } else if name != nil || !["x", "by", "and", "×"].contains(word) {
                return nil
            }
        }
        guard name == nil, let likelihood, let impact else { return nil }
        return (likelihood, impact)
    }

    private static let meanings = [
        "l": "likelihood", "likelihood": "likelihood", "p": "likelihood", "prob": "likelihood",
        "probability": "likelihood", "i": "impact", "impact": "impact", "c": "impact", "consequence": "impact",
        "s": "impact", "severity": "impact",
    ]

    /// Letters and digits apart, in small letters, without the signs between them.
    private static func words(of text: String) -> [String] {
        var words: [[UInt8]] = []
        var last = UInt8.space
        for byte in text.wording.utf8 {
            let isWord = byte.isLetterOrDigit || !byte.isASCII
            if isWord {
                let goesOn = !last.isASCII || last.isLetterOrDigit
                if goesOn, last.isDigit == byte.isDigit, !words.isEmpty {
                    words[words.count - 1].append(byte)
                } else {
                    words.append([byte])
                }
            }
            last = byte
        }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }

    /// `4x5`, `4 × 5`, `Likely / Major`, `4 Likely x 5 Major`.
    private static func separated(_ text: String, _ scale: RiskScale, isImpactFirst: Bool) -> Pair? {
        let bytes = Array(text.utf8)
        let signs = bytes.indices.compactMap { separator(at: $0, in: bytes) }
        guard signs.count == 1 else { return nil }
        let sides = [bytes[..<signs[0].lowerBound], bytes[signs[0].upperBound...]]
        let names = [scale.likelihoods, scale.impacts]
        let levels = zip(sides, isImpactFirst ? names.reversed() : names).map { side, names in
            RiskLevel(String(decoding: side, as: UTF8.self)).level(among: names)
        }
        guard let first = levels[0], let second = levels[1] else { return nil }
        return isImpactFirst ? (second, first) : (first, second)
    }

    private static func separator(at index: Int, in bytes: [UInt8]) -> Range<Int>? {
        func stands(_ place: Int) -> Bool {
            guard bytes.indices.contains(place) else { return false }
            return bytes[place] == .space || bytes[place].isDigit
        }
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"): return index..<(index + 1)
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            return stands(index - 1) && stands(index + 1) ? index..<(index + 1) : nil
        // ×
        case 0xC3 where bytes.indices.contains(index + 1) && bytes[index + 1] == 0x97: return index..<(index + 2)
        case UInt8(ascii: "b") where stands(index - 1) && bytes[index...].starts(with: "by ".utf8):
            return index..<(index + 2)
        default: return nil
        }
    }
}

/// Two digits as nearly all such cells have them, `4x5` or `L4 x I5`, which is read without taking the text apart.
private struct ShortPair {
    private(set) var first = 0
    private(set) var second = 0
    private(set) var isLettered = false

    init?(_ text: String) {
        guard text.utf8.count <= 8 else { return nil }
        var (letters, digits, hasSign): ([UInt8], [Int], Bool) = ([], [], false)
        for byte in text.utf8 where byte != .space {
            if byte.isDigit {
                guard letters.isEmpty || letters.count == digits.count + 1 else { return nil }
                digits.append(Int(byte - UInt8(ascii: "0")))
            } else if digits.count == 1, !hasSign, letters.count < 2, [0x78, 0x58, 0x2A].contains(byte) {
                hasSign = true
            } else if letters.count == digits.count, byte.isLetter {
                letters.append(byte.lowercased)
            } else {
                return nil
            }
        }
        guard digits.count == 2, letters.isEmpty ? hasSign : letters.elementsEqual("li".utf8), digits.min() ?? 0 > 0
        else { return nil }
        (first, second, isLettered) = (digits[0], digits[1], !letters.isEmpty)
    }
}
