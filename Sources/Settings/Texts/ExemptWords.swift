internal import Diagnostics

extension String {
    /// Whether a classification says that the public may not read what it is of: “Exempt”, “Part II”, “Private”; not
    /// “Public, no exempt information”.
    var saysExempt: Bool {
        let words = wording.plainWords
        let text = " \(words.joined(separator: " ")) "
        if Self.closedPhrases.contains(where: { text.utf8.contains(bytes: " \($0) ".utf8) }) { return true }
        guard
            let closed = words.indices.first(where: { index in
                Self.closedWords.contains(words[index]) || words.isSecondPart(at: index)
            })
        else { return false }
        return !words[..<closed].contains(where: Self.negations.contains)
    }

    /// Whether it says something of a part: “Part exempt”, “Open, but for two figures”.
    var saysPart: Bool { wording.plainWords.contains(where: Self.partWords.contains) }

    private static let partWords: Set<String> = [
        "apart", "but", "except", "excluding", "part", "partially", "partly", "parts", "save", "some",
    ]
    private static let closedWords: Set<String> = [
        "exempt", "confidential", "private", "restricted", "internal", "secret", "sensitive", "closed", "withheld",
        "unpublished",
    ]
    private static let closedPhrases = [
        "not for publication", "not for public", "not for release", "not to be published", "not published",
        "not public", "non public", "not open", "in confidence", "part i and ii",
        "parts i and ii", "part 1 and 2", "parts 1 and 2",
    ]
    fileprivate static let negations: Set<String> = ["no", "not", "non", "nor", "none", "without", "neither"]

    /// Its words, without what stands between them.
    private var plainWords: [String] { utf8.split { !$0.isLetterOrDigit }.map { String(Substring($0)) } }
}

extension [String] {
    /// `part ii`: the part of an agenda that the public does not see.
    fileprivate func isSecondPart(at index: Int) -> Bool {
        self[index] == "part" && index + 1 < count && ["ii", "2", "two"].contains(self[index + 1])
    }
}
