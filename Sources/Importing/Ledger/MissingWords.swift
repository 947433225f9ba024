internal import SourceDocuments

/// Finds which of several equal words of a document is the one that is missing: one whose neighbours are not beside it in
/// the paper.
enum MissingWords {
    /// - Parameters:
    ///   - counts: How often each word is missing.
    ///   - written: The words of the paper, in order.
    static func find(
        _ counts: [String: Int], in account: [AccountedWords], written: [String], _ kind: WordKind
    ) -> [AccountedWords] {
        guard !counts.isEmpty else { return [] }
        let pairs = Set(zip(written, written.dropFirst()).map { "\($0) \($1)" })
        var left = counts
        let words = account.map { $0.text.accountedWords(kind) }
        var isMissing = words.map { $0.map { _ in false } }
        for needsProof in [true, false] {
            for part in words.indices {
                for index in words[part].indices where !isMissing[part][index] && left[words[part][index]] ?? 0 > 0 {
                    if needsProof, hasNeighbour(words[part], index, in: pairs) { continue }
                    isMissing[part][index] = true
                    left[words[part][index], default: 0] -= 1
                }
            }
        }
        return zip(account, zip(words, isMissing)).flatMap { account, words in
            runs(words.0, words.1).map { AccountedWords($0, at: account.place) }
        }
    }

    private static func hasNeighbour(_ words: [String], _ index: Int, in pairs: Set<String>) -> Bool {
        index > 0 && pairs.contains("\(words[index - 1]) \(words[index])")
            || index + 1 < words.count && pairs.contains("\(words[index]) \(words[index + 1])")
    }

    /// The missing words that follow one another.
    private static func runs(_ words: [String], _ isMissing: [Bool]) -> [String] {
        zip(words, isMissing).split { !$0.1 }.map { $0.map(\.0).joined(separator: " ") }
    }
}
