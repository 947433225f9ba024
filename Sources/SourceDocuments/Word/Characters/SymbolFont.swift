/// A font whose letters are signs: its “ü” is a tick.
enum SymbolFont: String, CaseIterable {
    case symbol = "symbol"
    case wingdings = "wingdings"
    case wingdings2 = "wingdings 2"
    case wingdings3 = "wingdings 3"
    case webdings = "webdings"

    /// - Parameter name: As the file has it; in whatever case.
    init?(named name: String) { self.init(rawValue: name.lowercased()) }

    /// What a character of it stands for; nil when that is not known.
    func sign(for character: Unicode.Scalar) -> Unicode.Scalar? {
        // Word writes such characters in a private area of Unicode, or plainly.
        let number = Int(Self.isPrivate(character) ? character.value - 0xF000 : character.value)
        guard number > 32, number < 256, let signs = Self.signs[self], number - 32 < signs.count else {
            return number == 32 || number == 0xA0 ? " " : nil
        }
        let sign = signs[number - 32]
        return sign == Self.none ? nil : sign
    }

    /// Whether a character says nothing without its font.
    static func isPrivate(_ character: Unicode.Scalar) -> Bool { (0xF000...0xF0FF).contains(character.value) }

    private static let none: Unicode.Scalar = "\u{FFFD}"

    private static let signs: [SymbolFont: [Unicode.Scalar]] = Dictionary(
        uniqueKeysWithValues: allCases.map { font in
            (font, font.table.unicodeScalars.filter { $0 != "\n" })
        })

    private var table: String {
        switch self {
        case .symbol: SymbolFontTables.symbol
        case .wingdings: SymbolFontTables.wingdings
        case .wingdings2: SymbolFontTables.wingdings2
        case .wingdings3: SymbolFontTables.wingdings3
        case .webdings: SymbolFontTables.webdings
        }
    }
}
