internal import Papers

/// The words and numbers of texts, in the form in which they can be found again: small letters, numbers whatever parts their
/// thousands, and however many noughts they have.
struct SaidWords {
    /// Only looked up, never listed.
    private(set) var words: Set<String> = []
    private(set) var numbers: Set<String> = []

    /// Shorter ones stand in any text.
    private static let shortestWord = 2
    /// Of so many digits besides noughts, a number is known in thousands and in millions.
    private static let tellingDigits = 3

    mutating func add(_ text: String) {
        var rest = Substring(text.lowercased()).unicodeScalars
        while let first = rest.first {
            if first.isDigit {
                let number = rest.prefix { $0.isDigit || $0 == "," || $0 == "." }
                add(number: String(number))
                rest = rest[number.endIndex...]
            } else if first.properties.isAlphabetic {
                let word = rest.prefix { $0.properties.isAlphabetic }
                if word.count >= Self.shortestWord { words.insert(String(word)) }
                rest = rest[word.endIndex...]
            } else {
                rest.removeFirst()
            }
        }
    }

    private mutating func add(number: String) {
        let digits = number.utf8.filter { $0 != UInt8(ascii: ",") }
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1)
        let whole = (parts.first ?? []).drop { $0 == Self.nought }
        let fraction = parts.count > 1 ? parts[1].filter { $0 != UInt8(ascii: ".") }.withoutEndingNoughts : []
        let text = String(decoding: whole, as: UTF8.self)
        numbers.insert(fraction.isEmpty ? text : "\(text).\(String(decoding: fraction, as: UTF8.self))")
        let all = (Array(whole) + fraction).withoutEndingNoughts.drop { $0 == Self.nought }
        if all.count >= Self.tellingDigits { numbers.insert("\(Self.scaled)\(String(decoding: all, as: UTF8.self))") }
    }

    fileprivate static let nought = UInt8(ascii: "0")
    private static let scaled = "~"
}

extension SaidWords {
    init(_ texts: some Sequence<String>) {
        for text in texts { add(text) }
    }

    /// Without what others say too, but for amounts of more than two digits that are no years: that one stands elsewhere as
    /// well says nothing of what it is here.
    func without(_ others: SaidWords) -> SaidWords {
        var rest = self
        rest.words.subtract(others.words)
        rest.numbers = numbers.filter { !others.numbers.contains($0) || $0.isTellingAmount }
        return rest
    }

    func subtracting(_ others: SaidWords) -> SaidWords {
        var rest = self
        rest.words.subtract(others.words)
        rest.numbers.subtract(others.numbers)
        return rest
    }

    func meets(_ others: SaidWords) -> Bool {
        !words.isDisjoint(with: others.words) || !numbers.isDisjoint(with: others.numbers)
    }

    /// Which part of its words and numbers others say too, from 0 to 1.
    func share(in others: SaidWords) -> Double {
        let count = words.count + numbers.count
        guard count > 0 else { return 0 }
        return Double(words.intersection(others.words).count + numbers.intersection(others.numbers).count)
            / Double(count)
    }
}

extension String {
    fileprivate var isTellingAmount: Bool {
        let digits = utf8.count { (0x30...0x39).contains($0) }
        return digits > 2 && !(digits == 4 && ["19", "20", "~19", "~20"].contains { hasPrefix($0) })
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Collection<UInt8> {
    fileprivate var withoutEndingNoughts: [UInt8] {
        var digits = Array(self)
        while digits.last == SaidWords.nought { digits.removeLast() }
        return digits
    }
}
