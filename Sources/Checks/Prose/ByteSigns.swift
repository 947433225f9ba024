internal import Diagnostics

/// What a byte can be to the checks of words. What is said of a passage is said of all its bytes together, so that each
/// check looks only where its signs are.
struct ByteSigns: OptionSet, Sendable {
    let rawValue: UInt16

    static let smallLetter = ByteSigns(rawValue: 1 << 0)
    static let capital = ByteSigns(rawValue: 1 << 1)
    static let digit = ByteSigns(rawValue: 1 << 2)
    static let apostrophe = ByteSigns(rawValue: 1 << 3)
    /// A byte of a sign that is not of ASCII, such as a letter with an accent, a pound sign or a curly quotation mark.
    static let beyondASCII = ByteSigns(rawValue: 1 << 4)
    /// `(` and `)`
    static let roundBracket = ByteSigns(rawValue: 1 << 5)
    /// `[` and `]`
    static let squareBracket = ByteSigns(rawValue: 1 << 6)
    /// `<`
    static let angleBracket = ByteSigns(rawValue: 1 << 7)
    static let questionMark = ByteSigns(rawValue: 1 << 8)
    /// A straight double quotation mark, or a byte that a curly one may begin with.
    static let quotationMark = ByteSigns(rawValue: 1 << 9)
    /// `%`, or a byte that a pound sign begins with.
    static let amount = ByteSigns(rawValue: 1 << 10)
    /// `{` and `}`
    static let curlyBracket = ByteSigns(rawValue: 1 << 11)

    static let star = ByteSigns(rawValue: 1 << 12)
    static let tilde = ByteSigns(rawValue: 1 << 13)
    static let backtick = ByteSigns(rawValue: 1 << 14)
    static let backslash = ByteSigns(rawValue: 1 << 15)

    static let letterOrDigit: ByteSigns = [.smallLetter, .capital, .digit]

    /// For each byte.
    static let table: [ByteSigns] = (0...255).map { ByteSigns(of: $0) }

    private init(of byte: UInt8) {
        self = []
        if byte.isLowercaseLetter { insert(.smallLetter) }
        if byte.isUppercaseLetter { insert(.capital) }
        if byte.isDigit { insert(.digit) }
        if !byte.isASCII { insert(.beyondASCII) }
        switch byte {
        case UInt8(ascii: "'"): insert(.apostrophe)
        case UInt8(ascii: "("), UInt8(ascii: ")"): insert(.roundBracket)
        case UInt8(ascii: "["), UInt8(ascii: "]"): insert(.squareBracket)
        case UInt8(ascii: "{"), UInt8(ascii: "}"): insert(.curlyBracket)
        case UInt8(ascii: "<"): insert(.angleBracket)
        case UInt8(ascii: "*"): insert(.star)
        case UInt8(ascii: "~"): insert(.tilde)
        case UInt8(ascii: "`"): insert(.backtick)
        case UInt8(ascii: "\\"): insert(.backslash)
        case UInt8(ascii: "?"): insert(.questionMark)
        case UInt8(ascii: "\""), 0xE2: insert(.quotationMark)
        case UInt8(ascii: "%"), 0xC2: insert(.amount)
        default: break
        }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}
