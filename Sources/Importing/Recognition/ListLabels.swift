internal import Diagnostics
internal import SourceDocuments

extension SourceList {
    /// The first item whose number is not its place in the list, counted from 1; nil where all are, or have none.
    var firstLabelOutOfOrder: (text: String, place: Int, line: SourceLine)? {
        guard isOrdered else { return nil }
        for (index, item) in items.enumerated() {
            guard let line = item.blocks.first?.paragraph, let number = line.number else { continue }
            if !ListLabel(number).mayBe(index + 1) { return (number, index + 1, line) }
        }
        return nil
    }
}

/// What counts the items of lists: `3.`, `(c)`, `iii)`, `2.3`.
struct ListLabel {
    /// The last part of it, in small letters.
    private let sign: [UInt8]

    init(_ text: String) {
        let parts = text.numberAlone.utf8.split(separator: UInt8(ascii: "."))
        sign = parts.last.map { $0.map(\.lowercased) } ?? []
    }

    /// Whether it stands for a number, as a number, a letter or a Roman number.
    func mayBe(_ number: Int) -> Bool {
        if sign.allSatisfy(\.isDigit) { return Int(String(decoding: sign, as: UTF8.self)) == number }
        let letters = (number - 1) / 26 + 1
        let letter = UInt8(ascii: "a") + UInt8((number - 1) % 26)
        return sign == [UInt8](repeating: letter, count: letters) || sign == Array(Self.roman(number).utf8)
    }

    private static func roman(_ number: Int) -> String {
        let signs = [
            (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var (left, text) = (number % 4_000, "")
        for (value, sign) in signs {
            while left >= value {
                text += sign
                left -= value
            }
        }
        return text
    }
}
