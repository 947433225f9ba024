/// Divides the items of a list that were written one behind the other without a mark.
///
/// An item begins at a word with a capital behind a word in small letters without a full stop, where no name stands and no
/// sentence goes on; in what is known to be a list, behind the end of a sentence too. Nobody can be sure of that: whoever
/// asks says so to the author.
struct RunTogether {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// - Parameter hasSentences: Whether an item may be a sentence with its full stop.
    func items(of text: Scalars, hasSentences: Bool) -> [Scalars] {
        let words = text.wordRanges
        guard words.count > 2 else { return [text] }
        var starts = [text.startIndex]
        var previous = text[words[0]].bare
        var current = text[words[1]].bare
        for index in words.indices.dropFirst() {
            let next = index + 1 < words.count ? text[words[index + 1]].bare : []
            let before = text[words[index - 1]]
            let isStart =
                before.endsSentence
                ? hasSentences && Self.endsSentence(before, previous) && begins(text[words[index]], current)
                : begins(text[words[index]], current) && Self.mayEnd(before, previous)
                    && mayStart(current, before: next)
            if isStart { starts.append(words[index].lowerBound) }
            (previous, current) = (current, next)
        }
        return starts.indices.map { number in
            Scalars(text[starts[number]..<(number + 1 < starts.count ? starts[number + 1] : text.count)].trimmed())
        }
    }

    /// Whether a sentence ends at a word with a full stop: at no “e.g.” and no “St.”
    private static func endsSentence(_ written: ArraySlice<Unicode.Scalar>, _ word: Scalars) -> Bool {
        !word.contains(".") && word.count > 1 && !shortened.contains(word.string)
    }

    private static let shortened: Set<String> = [
        "etc", "approx", "para", "paras", "St", "Dr", "Mr", "Mrs", "Ms", "Cllr", "Prof", "No", "Nos", "pp", "vs", "cf",
        "est",
    ]

    private func begins(_ written: ArraySlice<Unicode.Scalar>, _ word: Scalars) -> Bool {
        guard let sign = written.firstSign, let first = word.first else { return false }
        return first.isCapital && (sign == first || sign.isAroundWords)
    }

    /// Whether a word may be the last of an item: it is written small, with no sign behind it but a bracket.
    private static func mayEnd(_ written: ArraySlice<Unicode.Scalar>, _ word: Scalars) -> Bool {
        guard let first = word.first, first.isSmallLetter, let last = written.lastSign else { return false }
        return (last.isOfWord || last == ")") && !Vocabulary.linkingWords.contains(word.string)
    }

    /// Whether a word may be the first of an item: it has one capital, is no name, and the next is written small.
    private func mayStart(_ word: Scalars, before next: Scalars) -> Bool {
        guard let following = next.first, following.isSmallLetter, !vocabulary.isName(word) else { return false }
        return word.dropFirst().allSatisfy { !$0.isCapital }
    }
}
