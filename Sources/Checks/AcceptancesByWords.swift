internal import Diagnostics
internal import Settings

/// The entries of `accept:` by their rule and the first word or number of their text, so that a finding is compared with
/// few of them.
struct AcceptancesByWords {
    private let entries: [Entry]
    /// The places of the entries. Only looked up, never listed.
    private var places: [Key: [Int]] = [:]

    private struct Entry {
        let acceptance: Acceptance
        let words: [Unicode.Scalar]
    }

    private struct Key: Hashable {
        let rule: String
        /// Nil for an entry of a whole file.
        let word: [Unicode.Scalar]?
    }

    init(_ acceptances: [Acceptance]) {
        entries = acceptances.map { Entry(acceptance: $0, words: Array(($0.at ?? "").unicodeScalars)) }
        for (index, entry) in entries.enumerated() {
            let word = entry.acceptance.at == nil ? nil : Array(entry.words[..<entry.words.endOfWord(from: 0)])
            places[Key(rule: entry.acceptance.rule.value, word: word), default: []].append(index)
        }
    }

    /// The places of the entries that a finding matches, in their order.
    func matching(_ finding: Diagnostic) -> [Int] {
        guard !entries.isEmpty, let span = finding.place.span else { return [] }
        let rule = finding.rule.id
        var matching = Set(places[Key(rule: rule, word: nil)] ?? [])
        let text = Array(span.text.withSingleBlanks.unicodeScalars)
        var start = 0
        while start < text.count {
            let end = text.endOfWord(from: start)
            for index in places[Key(rule: rule, word: Array(text[start..<end]))] ?? []
            where text.holdsWhole(entries[index].words, at: start) {
                matching.insert(index)
            }
            start = end
        }
        return matching.sorted().filter { index in
            entries[index].acceptance.file.map { span.file.path.hasSuffix("/\($0)") } ?? true
        }
    }
}

extension [Unicode.Scalar] {
    /// Where the word or number ends that begins at an index: behind one scalar at least.
    fileprivate func endOfWord(from start: Int) -> Int {
        var end = Swift.min(start + 1, count)
        while end < count, isJoined(at: end) { end += 1 }
        return end
    }

    /// Whether a text stands at the start of a word, and no word or number goes on behind it: £99 does not hold £9.
    fileprivate func holdsWhole(_ words: [Unicode.Scalar], at start: Int) -> Bool {
        let end = start + words.count
        return end <= count && self[start..<end].elementsEqual(words) && !isJoined(at: end)
    }

    /// Whether what stands before an index and after it is one word or one number, as in `4,800`.
    private func isJoined(at index: Int) -> Bool {
        guard index > 0, index < count else { return false }
        let (last, first) = (self[index - 1], self[index])
        if last.isLetterOrDigit, first.isLetterOrDigit { return true }
        let isPointBefore = last.isPoint && first.isDigit && index > 1 && self[index - 2].isDigit
        let isPointAfter = first.isPoint && last.isDigit && index + 1 < count && self[index + 1].isDigit
        return isPointBefore || isPointAfter
    }
}

extension Unicode.Scalar {
    fileprivate var isPoint: Bool { self == "." || self == "," }
    fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || isDigit }
    fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }
}
