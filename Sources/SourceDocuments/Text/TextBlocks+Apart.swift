extension TextBlocks {
    /// Says of lines that were read as a paragraph that their amounts stood apart, as in a table: under which heading each
    /// belongs can no longer be seen. Lines that follow one another are one doubt.
    mutating func doubtAmountsApart(from first: Int) {
        guard let line = (first..<index).first(where: { lines[$0].holdsAmountsApart }) else { return }
        let isNew = line > apartUpTo || apartUpTo == 0
        apartUpTo = index
        guard isNew else { return }
        doubts.append(
            SourceDoubt(
                "Amounts stand apart from the words in this line and those below it, as in a table, but its columns could not be "
                    + "told: they were read as text. Look under which heading each amount belongs, and make the table anew.",
                at: lines[line].place))
    }
}

extension TextLine {
    /// Whether several amounts, or one of money or in per cent, stand behind wide gaps.
    fileprivate var holdsAmountsApart: Bool {
        guard isSpaced, scalars.count <= 400 else { return false }
        var (pieces, end): ([Scalars], Int?) = ([], nil)
        for word in scalars.wordRanges {
            if let end, word.lowerBound - end < 3 {
                pieces[pieces.count - 1] += [" "] + scalars[word]
            } else {
                pieces.append(Scalars(scalars[word]))
            }
            end = word.upperBound
        }
        let amounts = pieces.dropFirst().filter { $0.isAmount && $0.contains(where: \.isDigit) }
        return amounts.count > 1 || amounts.contains { $0.contains("£") || $0.contains("%") }
    }
}
