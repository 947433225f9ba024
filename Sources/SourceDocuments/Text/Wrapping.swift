/// Whether the lines of a text were broken at a page's width, and which of them go on in the next.
struct Wrapping {
    /// The width at which lines were broken; nil for a text whose lines are whole paragraphs.
    private let width: Int?
    /// Whether the lines of items begin below the first word of their first line.
    let hasHangingItems: Bool

    /// The text is wrapped where no line is long, where most words with another line right below them stand in lines about as
    /// long as the longest, and where those lines end in the middle of sentences.
    init(_ lines: [TextLine]) {
        hasHangingItems = lines.indices.dropLast().contains { index in
            guard let label = lines[index].label, label.isBullet else { return false }
            let next = lines[index + 1]
            return !next.isBlank && next.label == nil && next.indent > lines[index].indent
                && next.indent <= label.length + 2
        }
        let prose = lines.map { line in
            line.isBlank || line.isRule || line.isSpaced ? nil : line.scalars.count
        }
        let pairs = prose.indices.dropLast().compactMap { index -> (length: Int, breaksOff: Bool)? in
            guard let length = prose[index], prose[index + 1] != nil, lines[index + 1].label == nil else { return nil }
            return (length, !lines[index].scalars.endsSentence)
        }
        let lengths = pairs.map(\.length).sorted()
        let all = prose.compactMap { $0 }
        let tooLong = all.reduce(0) { $0 + ($1 > Self.widest ? $1 : 0) }
        guard let longest = lengths.isEmpty ? nil : lengths[lengths.count * 9 / 10],
            (40...Self.widest).contains(longest),
            tooLong * 10 <= all.reduce(0, +)
        else {
            width = nil
            return
        }
        let full = pairs.filter { $0.length * 10 >= longest * 7 }
        guard full.reduce(0, { $0 + $1.length }) * 2 >= lengths.reduce(0, +),
            full.filter(\.breaksOff).count * 2 >= full.count
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
        guard !line.isSpaced, !next.isSpaced else { return false }
        let first = next.scalars.trimmed().prefix { !$0.isBlank }.count
        let least = line.scalars.endsSentence ? width * 4 / 5 : width * 3 / 5
        if line.scalars.count + first + 1 >= least { return true }
        return !line.scalars.endsSentence && next.scalars.firstOfWords?.isSmallLetter ?? false
    }
}
