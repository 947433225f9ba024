internal import Diagnostics

/// Where the name of the council stands whose rate an amount would be.
enum CouncilPlace: Equatable {
    /// The name ends here, or is the one so many names before the one that does.
    case before(end: Int, skipping: Int)
    /// The name begins here: “At £60.45, Fennick …”.
    case after(start: Int)

    /// Nil where no name can stand beside the amount, or the sentence does not say that the council pays it.
    init?(of index: Int, among amounts: [ProseAmount], in bytes: ArraySlice<UInt8>) {
        let amount = amounts[index]
        guard !bytes.comparesAmount(endingAt: amount.range.upperBound) else { return nil }
        if let start = bytes.nameAfter(amount) {
            self = .after(start: start)
        } else if let place = Self.inList(index, among: amounts, in: bytes) {
            self = place
        } else {
            let end = bytes.endOfName(before: amount.range.lowerBound)
            guard end > bytes.startIndex, end < amount.range.lowerBound, !bytes[..<end].isDenied else { return nil }
            self = .before(end: end, skipping: 0)
        }
    }

    /// The place of one of several: in “Camden and Hackney pay £21.87 and £22.10” the first amount is the first one's.
    private static func inList(_ index: Int, among amounts: [ProseAmount], in bytes: ArraySlice<UInt8>) -> CouncilPlace?
    {
        var first = index
        while first > 0, index - first < mostListed,
            bytes[amounts[first - 1].range.upperBound..<amounts[first].range.lowerBound].joinsAmounts
        {
            first -= 1
        }
        let end = bytes.endOfNames(before: amounts[first].range.lowerBound)
        guard let end, !bytes[..<end].isDenied else { return nil }
        var last = index
        while last + 1 < amounts.count, last - index < mostListed,
            bytes[amounts[last].range.upperBound..<amounts[last + 1].range.lowerBound].joinsAmounts
        {
            last += 1
        }
        return last > first ? .before(end: end, skipping: last - index) : nil
    }

    private static let mostListed = 12
}

extension ArraySlice<UInt8> {
    /// Goes back over what may stand between a council and its rate.
    fileprivate func endOfName(before start: Int) -> Int {
        var before = self[..<start]
        while let length = before.lengthOfSign ?? before.lengthOfWord { before = before.dropLast(length) }
        return before.endIndex
    }

    private var lengthOfSign: Int? {
        guard let last else { return nil }
        guard !last.isASCII else { return " ,:-(".utf8.contains(last) ? 1 : nil }
        return ["–", "—"].contains { suffix(3).elementsEqual($0.utf8) } ? 3 : nil
    }

    private var lengthOfWord: Int? {
        guard let last = last?.lowercased, "ts".utf8.contains(last) else { return nil }
        return ["at", "is", "pays", "charges"].first(where: endsWithWord)?.utf8.count
    }

    /// Where several names end before an amount, with “pay” or “charge” between.
    fileprivate func endOfNames(before start: Int) -> Int? {
        guard self[..<start].last == .space else { return nil }
        let before = self[..<start].dropLast()
        guard let verb = ["pay", "charge"].first(where: before.endsWithWord) else { return nil }
        let names = before.dropLast(verb.utf8.count)
        return names.last == .space ? names.endIndex - 1 : nil
    }

    /// Whether these bytes, between two amounts, make a list of both.
    fileprivate var joinsAmounts: Bool {
        [" and ", ", ", ", and "].contains { elementsEqual($0.utf8) }
    }

    /// Where a name begins behind “At £60.45, ” at the start of a sentence.
    fileprivate func nameAfter(_ amount: ProseAmount) -> Int? {
        let before = self[..<amount.range.lowerBound]
        guard before.suffix(3).elementsEqual("At ".utf8), !(before.dropLast(3).last?.isLetterOrDigit ?? false),
            self[amount.range.upperBound...].starts(with: ", ".utf8)
        else { return nil }
        return amount.range.upperBound + 2
    }

    /// Whether the amount that ends there is a difference: “£1.53 an hour more than”.
    fileprivate func comparesAmount(endingAt end: Int) -> Bool {
        let rest = self[end...].prefix { $0.isLetter || $0 == .space || $0 == UInt8(ascii: "/") }
        for word in rest.split(whereSeparator: { !$0.isLetter }).prefix(Comparison.mostWordsBefore) {
            let word = String(decoding: word.map(\.lowercased), as: UTF8.self)
            if Comparison.words.contains(word) { return true }
            if Comparison.ends.contains(word) { return false }
        }
        return false
    }

    /// Whether the sentence so far says that something is not so, or might be.
    fileprivate var isDenied: Bool {
        let near = suffix(Self.longestSentence)
        let sentence = near[(near.lastIndex { Self.sentenceEnds.contains($0) } ?? near.startIndex)...]
        if sentence.hasWord(among: Denial.ofSentences) { return true }
        return sentence[(sentence.lastIndex { Self.clauseEnds.contains($0) } ?? sentence.startIndex)...]
            .hasWord(among: Denial.ofClauses)
    }

    private static var longestSentence: Int { 400 }
    private static var sentenceEnds: ByteSet { ByteSet(".!?\n") }
    private static var clauseEnds: ByteSet { ByteSet(",;:") }

    /// - Parameter words: In small letters.
    private func hasWord(among words: [[UInt8]]) -> Bool {
        var index = startIndex
        while index < endIndex {
            let end = self[index...].firstIndex { !$0.isLetter } ?? endIndex
            let word = self[index..<end]
            // Between numbers and signs there are many places without a word.
            if word.isEmpty {
                index += 1
                continue
            }
            let isOne = words.contains { $0.count == word.count && $0.elementsEqual(word.lazy.map { $0.lowercased }) }
            if isOne { return true }
            index = end + 1
        }
        return false
    }
}

/// How a sentence says that something is not so, or might be.
private enum Denial {
    static let ofSentences = ["neither", "nor", "if", "unless", "whether", "never"].map { Array($0.utf8) }
    /// Only in the clause itself.
    static let ofClauses = ["not", "no", "cannot"].map { Array($0.utf8) }
}

/// How a sentence says that an amount is the difference of two.
private enum Comparison {
    static let mostWordsBefore = 6
    static let words: Set = [
        "more", "less", "above", "below", "higher", "lower", "cheaper", "dearer", "extra", "over", "under", "beyond",
    ]
    /// Behind these something else is said.
    static let ends: Set = ["and", "but", "for", "to", "or", "while", "which", "in", "from", "by"]
}

extension ArraySlice<UInt8> {
    func endsWithWord(_ word: String) -> Bool {
        guard suffix(word.utf8.count).map(\.lowercased).elementsEqual(word.utf8) else { return false }
        let start = endIndex - word.utf8.count
        return start == startIndex || !self[start - 1].isLetterOrDigit
    }
}
