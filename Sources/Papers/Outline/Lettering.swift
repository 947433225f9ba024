internal import Markdown

/// The letters of ordered lists in a numbered document: (a), (b) …, in a list inside such a list (i), (ii) …, and then
/// (A), (B) …
enum Lettering {
    /// Gives the items of the lists among these blocks their letters.
    ///
    /// - Parameter depth: How many lettered lists these blocks stand in.
    static func mark(_ blocks: Range<NodeID>, of tree: MarkdownTree, depth: Int = 0, in marks: inout Marks) {
        for block in tree.siblings(blocks) where tree[block].isList {
            markItems(of: block, of: tree, depth: depth, in: &marks)
        }
    }

    static func markItems(of list: NodeID, of tree: MarkdownTree, depth: Int = 0, in marks: inout Marks) {
        let isOrdered = tree[list].kind == .orderedList
        for (index, item) in tree.children(of: list).enumerated() {
            if isOrdered { marks.letters.set(letter(max(tree[list].number, 1) + index, depth: depth), of: item) }
            mark(tree.inside(item), of: tree, depth: isOrdered ? depth + 1 : depth, in: &marks)
        }
    }

    /// `(a)`, `(ii)`, `(C)`
    static func letter(_ number: Int, depth: Int) -> String {
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
