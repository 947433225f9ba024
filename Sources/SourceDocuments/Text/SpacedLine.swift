/// A line and its pieces between runs of blanks.
struct SpacedLine {
    let scalars: Scalars
    let pieces: [Range<Int>]
    let indent: Int
    let isTooLong: Bool
    /// Whether three blanks stand between two pieces.
    let hasWideGap: Bool

    private static let longest = 400

    init(_ line: TextLine) {
        indent = line.indent
        isTooLong = line.scalars.count > Self.longest || line.isRule || line.scalars.contains("\t")
        scalars = isTooLong ? [] : line.scalars
        var pieces: [Range<Int>] = []
        for word in scalars.wordRanges {
            guard let last = pieces.last else {
                pieces.append(word)
                continue
            }
            let gap = word.lowerBound - last.upperBound
            let isLabel = pieces.count == 1 && LineLabel(Scalars(scalars[last] + [" ", "x"])) != nil
            let least = scalars[last].endsSentence ? 3 : 2
            if gap < least || isLabel {
                pieces[pieces.count - 1] = last.lowerBound..<word.upperBound
            } else {
                pieces.append(word)
            }
        }
        self.pieces = pieces
        hasWideGap = zip(pieces, pieces.dropFirst()).contains { $1.lowerBound - $0.upperBound > 2 }
    }

    /// Whether a line may go on with a table: it has several pieces, is indented, or stays in the first column.
    func isOfTable(_ covered: [Range<Int>], _ isRightBelow: Bool) -> Bool {
        guard pieces.count == 1, indent == 0, let piece = pieces.first, let column = covered.first else { return true }
        return isRightBelow && piece.upperBound <= column.upperBound
    }

    /// What the pieces of this line and those of others cover; pieces with fewer than two blanks between them are one.
    func joined(with others: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in (pieces + others).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound < last.upperBound + 2 {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
