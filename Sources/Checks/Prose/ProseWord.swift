/// A word or a number of a text, with its apostrophes and without its hyphens: `in-house` is two, `TUPE'd` one.
struct ProseWord: Sendable {
    private let start: UInt32
    private let length: UInt32
    /// Of its small letters: equal words have equal ones, and nearly all others do not.
    let hash: UInt64
    /// The lists of rules that it stands in.
    let classes: WordClasses
    var traits: WordTraits
}

extension ProseWord {
    init(_ range: Range<Int>, hash: UInt64, classes: WordClasses, traits: WordTraits) {
        start = UInt32(clamping: range.lowerBound)
        length = UInt32(clamping: range.count)
        self.hash = hash
        self.classes = classes
        self.traits = traits
    }

    /// Where it stands in the bytes of its text.
    var range: Range<Int> { Int(start)..<(Int(start) + Int(length)) }

    var isValue: Bool { traits.contains(.value) }
    var isCapitalised: Bool { traits.contains(.capitalised) }
}

/// What can be told of a word by itself.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// It comes from the data and not from the author of the text.
    static let value = WordTraits(rawValue: 1 << 0)
    /// It begins with a capital letter.
    static let capitalised = WordTraits(rawValue: 1 << 1)
    /// It holds letters and apostrophes alone.
    static let letters = WordTraits(rawValue: 1 << 2)
    /// It holds the digits 0–9 alone.
    static let number = WordTraits(rawValue: 1 << 3)
    /// A number of four digits, as a year is.
    static let fourDigits = WordTraits(rawValue: 1 << 4)
    /// It holds the letters A–Z alone.
    static let capitals = WordTraits(rawValue: 1 << 5)
    /// It holds one of the letters a–z.
    static let smallLetter = WordTraits(rawValue: 1 << 6)
    /// `TUPE`, `TUPE'd`, `KSPs`
    static let abbreviation = WordTraits(rawValue: 1 << 7)
    /// It begins with `x` or `X`.
    static let beginsWithX = WordTraits(rawValue: 1 << 8)
    /// One of the four words after it is the same, or nearly surely so.
    static let repeated = WordTraits(rawValue: 1 << 9)
}

/// The hash of a word's small letters (FNV-1a).
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// - Parameter byte: Of a word in small letters.
    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension WordHash {
    init(_ word: some Sequence<UInt8>) {
        for byte in word { add(byte) }
    }
}
