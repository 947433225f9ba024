internal import Diagnostics

/// What Word types before the items of a list, of which Markdown makes none: a bullet sign, or a letter.
struct ListMark {
    enum Kind: Equatable {
        case bullet(String)
        /// With what stands around the letter, and whether letters are capitals: `(a)`.
        case letter(form: String, isCapital: Bool)
    }

    let kind: Kind
    /// What a letter counts to, as a letter and as a Roman numeral; empty for bullets.
    let values: [Int]
    /// Whether a line that begins so is an item even where it is the only one.
    let isCertain: Bool
    /// Where the item's text begins.
    let end: Int
}

extension ListMark {
    init?(_ line: PlainLine) {
        guard let mark = Self.bullet(line.bytes) ?? Self.letter(line.bytes) else { return nil }
        self = mark
    }

    private static func bullet(_ line: ArraySlice<UInt8>) -> ListMark? {
        guard let first = line.first, first >= 0xC2 || first == UInt8(ascii: "o") else { return nil }
        for (sign, isCertain) in bullets where line.starts(with: sign.utf8) {
            let rest = line.dropFirst(sign.utf8.count)
            let text = rest.droppingWordBlanks
            let begins = text.first.map { $0.isLetterOrDigit || $0 >= 0x80 } ?? false
            if !isCertain, text.startIndex == rest.startIndex || !begins { return nil }
            return ListMark(kind: .bullet(sign), values: [], isCertain: isCertain, end: text.startIndex)
        }
        return nil
    }

    /// Those that nothing else than a list begins with, and those that a line of prose may begin with.
    private static let bullets: [(String, Bool)] =
        ["•", "▪", "◦", "‣", "●", "■", "➢", "➤", "►"].map { ($0, true) }
        + ["·", "–", "—", "✓", "✔", "§", "Ø", "o"].map { ($0, false) }
}

extension ListMark {
    /// `(a)`, `a)`, `a.`, `(iv)`, `B.`
    private static func letter(_ line: ArraySlice<UInt8>) -> ListMark? {
        let isOpen = line.first == UInt8(ascii: "(")
        let letters = line.dropFirst(isOpen ? 1 : 0).prefix(while: \.isLetter)
        guard (1...4).contains(letters.count), letters.endIndex < line.endIndex else { return nil }
        let sign = line[letters.endIndex]
        guard sign == UInt8(ascii: ")") || sign == UInt8(ascii: ".") && !isOpen else { return nil }
        let rest = line[(letters.endIndex + 1)...]
        let text = rest.droppingWordBlanks
        guard text.startIndex > rest.startIndex, !text.isEmpty, let first = letters.first else { return nil }
        let isCapital = first.isUppercaseLetter
        guard letters.allSatisfy({ $0.isUppercaseLetter == isCapital }) else { return nil }
        let small = letters.map(\.lowercased)
        let values = (small.count == 1 ? [Int(small[0] - 0x60)] : []) + [roman(small)].compactMap { $0 }
        guard !values.isEmpty else { return nil }
        let form = (isOpen ? "(" : "") + String(decoding: [sign], as: UTF8.self)
        return ListMark(
            kind: .letter(form: form, isCapital: isCapital), values: values, isCertain: false, end: text.startIndex)
    }

    private static func roman(_ letters: [UInt8]) -> Int? {
        numerals.firstIndex { letters.elementsEqual($0.utf8) }.map { $0 + 1 }
    }

    private static let numerals = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    ]
}
