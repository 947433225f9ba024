/// The bullet or the number that a line begins with.
struct LineLabel: Hashable {
    enum Kind: Hashable {
        case bullet(Unicode.Scalar)
        /// “1.”, “1)”, “(1)”.
        case number(Ending)
        case letter(Ending)
        case roman(Ending)
        /// “2.1” or deeper: the number of a paragraph or of a heading, never of a list's item.
        case section
        /// “#”, “##” of Markdown.
        case heading
    }

    /// What stands around a number.
    enum Ending: Hashable { case none, stop, bracket, brackets }

    let kind: Kind
    /// As it is written: “2.1”, “(a)”.
    let text: String
    /// How far it counts, or how deep it stands: “2.1” is 2 deep, “##” too.
    let ordinal: Int
    /// How many signs of the line it takes, with the blanks around it.
    let length: Int

    var isBullet: Bool { if case .bullet = kind { true } else { false } }
    /// Whether an item of a list may begin with it.
    var isOfList: Bool { kind != .section && kind != .heading }

    init?(_ line: Scalars) {
        guard let start = line.firstIndex(where: { !$0.isBlank && !Mark.isMark($0) }) else { return nil }
        let first = line[start]
        let next = start + 1 < line.count ? line[start + 1] : " "
        let sign = Bullets.isStrong(first) || Bullets.isWeak(first) && next.isBlank
        if sign {
            self.init(.bullet(first.isPrivate ? "•" : first), from: start, to: start + 1, ordinal: 0, in: line)
            return
        }
        let word = line[start...].prefix { !$0.isBlank && !Mark.isMark($0) }
        guard word.count <= 12, let (kind, ordinal) = Self.number(word) else { return nil }
        self.init(kind, from: start, to: word.endIndex, ordinal: ordinal, in: line)
    }

    /// Nil where nothing stands behind it.
    private init?(_ kind: Kind, from start: Int, to end: Int, ordinal: Int, in line: Scalars) {
        let behind = line[end...].firstIndex { !$0.isBlank }
        guard let behind, line[behind...].hasWords else { return nil }
        if kind == .section, Self.units.contains(line[behind...].prefix(12).prefix { !$0.isBlank }.bare.string) {
            return nil
        }
        self.kind = kind
        self.ordinal = ordinal
        text = line[start..<end].string
        length = behind
    }

    private static func number(_ word: ArraySlice<Unicode.Scalar>) -> (Kind, Int)? {
        guard let first = word.first, let last = word.last, first.isDigit || first == "#" || last == "." || last == ")"
        else {
            return nil
        }
        if word.allSatisfy({ $0 == "#" }), word.count <= 6 { return (.heading, word.count) }
        var core = word
        var ending = Ending.none
        if last == "." || last == ")" {
            core.removeLast()
            ending = last == "." ? .stop : .bracket
        }
        if ending == .bracket, core.first == "(" {
            core.removeFirst()
            ending = .brackets
        }
        guard core.count <= 4 || core.contains(".") else { return nil }
        let parts = core.string.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) }) {
            let isAmount = parts.count == 2 && ending == .none && parts[1].count == 2 && parts[1].first == "0"
            return isAmount || ending == .bracket || first == "0" ? nil : (.section, parts.count)
        }
        guard ending != .none, parts.count == 1, core.count <= 4 else { return nil }
        if core.allSatisfy(\.isDigit), core.count <= 3, let number = Int(core.string) {
            return (.number(ending), number)
        }
        if core.count == 1, let letter = core.first, letter.isSmallLetter, letter.isASCII,
            !"ivx".contains(Character(letter))
        {
            return (.letter(ending), Int(letter.value) - 0x60)
        }
        return roman[core.string].map { (.roman(ending), $0) }
    }

    /// What follows an amount: “1.2 million” is no paragraph.
    private static let units: Set<String> = [
        "million", "billion", "thousand", "m", "bn", "k", "per", "percent", "hours", "days", "weeks", "months", "years",
        "miles", "km", "FTE", "fte", "WTE", "wte", "times", "points", "and", "to", "or", "is", "are", "was", "were",
    ]

    private static let roman: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    ]
}

/// The signs that stand before the items of a list.
enum Bullets {
    /// Those that mean nothing else, wherever they stand; a sign of a symbol font only where a word may begin.
    static func isStrong(_ sign: Unicode.Scalar) -> Bool {
        strong.contains(sign) || sign.isPrivate && !ticks.contains(sign)
    }

    /// Those that are one before a blank at the start of a line.
    static func isWeak(_ sign: Unicode.Scalar) -> Bool { weak.contains(sign) }

    /// Those that are one in a cell of their own, which Word’s tabs make.
    static func isAlone(_ sign: Unicode.Scalar) -> Bool {
        isStrong(sign) || ["\u{B7}", "\u{A7}", "\u{D8}", "o"].contains(sign)
    }

    private static let strong: Set<Unicode.Scalar> = [
        "\u{2022}", "\u{25AA}", "\u{25CF}", "\u{25E6}", "\u{2023}", "\u{2043}", "\u{25A0}", "\u{25A1}", "\u{25CB}",
        "\u{27A2}", "\u{25BA}", "\u{25B6}", "\u{2756}", "\u{25AB}", "\u{2B9A}", "\u{25C6}", "\u{204C}", "\u{204D}",
    ]

    /// The hyphen, dashes, star and middle dot, and what signs of a symbol font are in another: o, §, Ø, ü.
    private static let weak: Set<Unicode.Scalar> = [
        "-", "\u{2013}", "\u{2014}", "*", "\u{B7}", "o", "\u{A7}", "\u{D8}", "\u{FC}", "\u{BB}", "\u{2219}", "\u{2212}",
    ]

    /// Ticks and crosses of symbol fonts, which say something.
    private static let ticks: Set<Unicode.Scalar> = ["\u{F0FC}", "\u{F0FE}", "\u{F0FB}", "\u{F0FD}"]
}
