/// Whether the lines of a text were broken at a page's width, and which of them go on in the next.
struct Wrapping {
    /// The width at which lines were broken; nil for a text whose lines are whole paragraphs.
    private let width: Int?

    /// The text is wrapped where no line is long, and where most lines with another right below them are about as long as
    /// the longest.
    init(_ lines: [TextLine]) {
        let prose = lines.map { line in
            line.isBlank || line.isRule || line.scalars.isSpaced ? nil : line.scalars.count
        }
        let pairs = prose.indices.dropLast().compactMap { index in
            prose[index + 1] == nil || lines[index + 1].label != nil ? nil : prose[index]
        }.sorted()
        let all = prose.compactMap { $0 }
        let long = all.reduce(0) { $0 + ($1 > Self.widest ? $1 : 0) }
        guard let longest = pairs.isEmpty ? nil : pairs[pairs.count * 9 / 10], (40...Self.widest).contains(longest),
            long * 10 <= all.reduce(0, +), pairs.filter({ $0 * 10 >= longest * 7 }).count * 2 >= pairs.count
        else {
            width = nil
            return
        }
        width = longest
    }

    private static let widest = 150

    var isWrapped: Bool { width != nil }

    /// Whether the words of a line go on in the next: the first word there had no room any more, or the sentence has not
    /// ended and goes on with a small letter.
    func goesOn(_ line: TextLine, in next: TextLine) -> Bool {
        if line.scalars.lastIndex(where: { !$0.isBlank }).map({ line.scalars[$0] == Mark.divided }) ?? false {
            return true
        }
        guard let width else { return false }
        let first = next.scalars.trimmed().prefix { !$0.isBlank }.count
        if line.scalars.count + first + 1 >= width * 3 / 4 { return true }
        return !line.scalars.endsSentence && next.scalars.firstOfWords?.isSmallLetter ?? false
    }
}

extension Scalars {
    /// Whether words stand apart from each other as in a table.
    fileprivate var isSpaced: Bool {
        let text = trimmed()
        var blanks = 0
        for scalar in text.prefix(400) {
            blanks = scalar == " " ? blanks + 1 : 0
            if scalar == "\t" || blanks == 4 { return true }
        }
        return false
    }
}
