internal import Markdown

/// The letters of ordered lists in a numbered document: (a), (b) …, in a list inside such a list (i), (ii) …, and then
/// (A), (B) …
enum Lettering {
    /// - Parameter depth: How many lettered lists these blocks stand in.
    static func letter(_ blocks: [Block], depth: Int = 0) -> [Block] {
        blocks.map { block in
            guard case .list(let list) = block.kind else { return block }
            return block.with(kind: .list(letter(list, depth: depth)))
        }
    }

    private static func letter(_ list: Block.List, depth: Int) -> Block.List {
        guard let start = list.start else {
            return list.with(items: list.items.map { $0.with(blocks: letter($0.blocks, depth: depth)) })
        }
        let items = list.items.enumerated().map { index, item in
            item.with(blocks: letter(item.blocks, depth: depth + 1))
                .with(mark: mark(max(start, 1) + index, depth: depth))
        }
        return list.with(items: items)
    }

    /// `(a)`, `(ii)`, `(C)`
    static func mark(_ number: Int, depth: Int) -> String {
        switch depth {
        case 0: "(\(letters(number, from: "a")))"
        case 1: "(\(roman(number)))"
        default: "(\(letters(number, from: "A")))"
        }
    }

    /// After z comes aa, ab …
    private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
        var rest = number
        var letters = ""
        while rest > 0 {
            let letter = Unicode.Scalar(UInt8(first.value) + UInt8((rest - 1) % 26))
            letters = String(letter) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// Beyond 3,999, which has no numeral, in digits.
    private static func roman(_ number: Int) -> String {
        guard number < 4000 else { return "\(number)" }
        var rest = number
        return numerals.reduce(into: "") { text, numeral in
            while rest >= numeral.value {
                text += numeral.letters
                rest -= numeral.value
            }
        }
    }

    private static let numerals: [(value: Int, letters: String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
