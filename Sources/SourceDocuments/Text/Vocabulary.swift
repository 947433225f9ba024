/// The words of a whole text, which tell a word divided at a line's end from one with a hyphen, and a name from the start
/// of an item.
struct Vocabulary {
    /// In small letters, without the signs around them; those with hyphens as they are.
    private var words: Set<String> = []
    /// Words with a capital that were seen in the middle of a sentence: “the Council has”.
    private var names: Set<String> = []

    init(_ lines: [TextLine]) {
        for line in lines where !line.isBlank {
            let all = line.scalars.wordRanges.map { line.scalars[$0].bare }
            for (index, word) in all.enumerated() where !word.isEmpty {
                // The parts of a word that a line's end divides are no words.
                let isCut = index == 0 || index + 1 == all.count
                if !isCut || word.contains("-") && word.last != "-" { words.insert(word.string.lowercased()) }
                let isLast = index + 1 == all.count || !(all[index + 1].first?.isCapital ?? false)
                if index > 0, word[0].isCapital, isLast, Self.linkingWords.contains(all[index - 1].string) {
                    names.insert(Self.owner(word).string)
                }
            }
        }
    }

    func contains(_ word: String) -> Bool { words.contains(word.lowercased()) }

    /// Whether a word with a capital may be a name, so that nothing begins with it.
    func isName(_ word: Scalars) -> Bool {
        let name = Self.owner(word).string
        return names.contains(name) || Self.calendar.contains(name)
    }

    /// “Camden” of “Camden’s”.
    private static func owner(_ word: Scalars) -> Scalars {
        guard word.count > 2, word.last == "s", ["'", "\u{2019}"].contains(word[word.count - 2]) else { return word }
        return Scalars(word.dropLast(2))
    }

    /// Words after which a sentence goes on.
    static let linkingWords: Set<String> = [
        "a", "about", "across", "after", "against", "all", "an", "and", "any", "as", "at", "be", "because", "before",
        "between", "but", "by", "can", "due", "during", "each", "every", "for", "from", "has", "have", "if", "in",
        "into",
        "is", "its", "may", "must", "no", "nor", "not", "of", "on", "or", "our", "over", "per", "should", "such",
        "than",
        "that", "the", "their", "these", "this", "those", "through", "to", "under", "until", "was", "were", "when",
        "where", "which", "while", "who", "will", "with", "within", "without", "would", "are", "via", "both", "some",
        "what", "how", "why", "whether", "whose", "whom", "only", "other", "many", "several", "most", "more", "new",
        "current",
        "existing", "there", "it", "they", "we", "been", "being", "also", "former", "local", "any", "another", "former",
    ]

    private static let calendar: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October", "November", "December", "I", "England",
        "Wales",
        "Scotland", "Britain", "Council", "Cabinet", "Committee", "Parliament", "Government",
    ]
}

extension Collection<Unicode.Scalar> where Self: BidirectionalCollection {
    /// A word without marks and the punctuation around it; the hyphen at its end stays.
    var bare: Scalars {
        let signs = Scalars(filter { !Mark.isMark($0) })
        guard let first = signs.firstIndex(where: \.isOfWord),
            let last = signs.lastIndex(where: { $0.isOfWord || $0 == "-" })
        else { return [] }
        return first <= last ? Scalars(signs[first...last]) : []
    }
}
