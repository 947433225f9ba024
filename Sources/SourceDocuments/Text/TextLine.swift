/// A line of a text as it stands in its file.
struct RawLine {
    /// As an editor counts.
    let number: Int
    let scalars: Scalars
    /// Whether a page begins with it.
    var startsPage = false

    var place: SourcePlace { SourcePlace("line \(number)") }
}

/// A line that was cleaned: marks stand in it for what was taken out.
struct TextLine {
    let number: Int
    let scalars: Scalars
    var startsPage = false
    let indent: Int
    let isBlank: Bool
    /// Dashes, underscores and other signs of which a frame or a line across the page is drawn, and no word.
    let isRule: Bool
    /// The bullet or number that it begins with.
    let label: LineLabel?
    /// Whether its words stand apart from each other as in a table.
    let isSpaced: Bool

    init(number: Int, scalars: Scalars, startsPage: Bool = false) {
        self.number = number
        self.scalars = scalars
        self.startsPage = startsPage
        indent = scalars.prefix { $0.isBlank }.reduce(0) { $1 == "\t" ? ($0 / 8 + 1) * 8 : $0 + 1 }
        let signs = scalars.filter { !$0.isBlank && !Mark.isMark($0) }
        isBlank = signs.isEmpty && !scalars.contains { Mark.isMark($0) }
        label = isBlank ? nil : LineLabel(scalars)
        isSpaced = !isBlank && scalars[(label?.length ?? 0)...].isSpaced
        isRule = signs.count >= 2 && signs.allSatisfy { Self.ruleSigns.contains($0) }
    }

    private static let ruleSigns: Set<Unicode.Scalar> = [
        "-", "_", "=", "+", "|", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2500}", "\u{2501}", "\u{2502}", "\u{2550}",
    ]

    var place: SourcePlace { SourcePlace("line \(number)") }
}

extension [RawLine] {
    /// The lines of a text. A form feed ends a page; what else ends a line is no line of an editor, which shows on.
    init(_ text: String) {
        self.init()
        var (number, line, startsPage) = (1, Scalars(), false)
        var isAfterReturn = false
        func isEnd(_ scalar: Unicode.Scalar) -> Bool {
            (0x0A...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
        }
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            if isAfterReturn, scalar == "\n" { continue }
            guard isEnd(scalar) else {
                line.append(scalar)
                continue
            }
            if scalar != "\u{C}" || line.contains(where: { !$0.isBlank }) {
                append(RawLine(number: number, scalars: line, startsPage: startsPage))
                (line, startsPage) = ([], false)
            }
            if scalar == "\u{C}" { startsPage = true }
            if scalar == "\n" || scalar == "\r" { number += 1 }
        }
        append(RawLine(number: number, scalars: line, startsPage: startsPage))
    }
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate var isSpaced: Bool {
        var blanks = 0
        for scalar in trimmed().prefix(400) {
            blanks = scalar == " " ? blanks + 1 : 0
            if scalar == "\t" || blanks == 4 { return true }
        }
        return false
    }
}
