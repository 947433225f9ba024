/// The words and numbers of texts, in the form in which they can be found again in other texts: small letters, numbers
/// without what parts their thousands. `Offer of £81,726.50` has `offer` and `81726.5`.
package struct TellingWords: Sendable {
    /// Only looked up, never listed.
    private(set) var words: Set<ArraySlice<UInt8>> = []
    /// Only looked up, never listed.
    private(set) var numbers: Set<[UInt8]> = []

    /// Shorter ones stand in any text.
    private static let (shortestWord, fewestDigits) = (4, 3)

    /// Words that tell nothing.
    private static let common: Set<ArraySlice<UInt8>> = Set(
        """
        about above after again also another anything because before below both could does each every everybody first from \
        have here into itself least less more most must never nobody nothing only other others over said same says should \
        some such than that their them then there these they this those under what when where which while will with without \
        words would write your
        """.utf8.split { $0 == .space || $0 == .lineFeed }.map { Array($0)[...] })

    package init() {}

    package init(of text: some Collection<UInt8>) {
        add(text)
    }

    package mutating func add(_ text: some Collection<UInt8>) {
        let bytes = text.map(\.lowercased)
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if rest[index].isDigit {
                let number = rest.number
                if number.digits.count { $0.isDigit } >= Self.fewestDigits { numbers.insert(number.digits) }
                index += number.length
            } else if rest[index].isOfWord {
                let word = rest.prefix { $0.isOfWord && !$0.isDigit }
                if word.count >= Self.shortestWord, !Self.common.contains(word) { words.insert(word) }
                index += word.count
            } else {
                index += 1
            }
        }
    }

    package var isEmpty: Bool { words.isEmpty && numbers.isEmpty }

    /// Without those that others have too.
    package func without(_ others: TellingWords) -> TellingWords {
        var rest = self
        rest.words.subtract(others.words)
        rest.numbers.subtract(others.numbers)
        return rest
    }

    /// Whether one of them is among others.
    package func meets(_ others: TellingWords) -> Bool {
        !words.isDisjoint(with: others.words) || !numbers.isDisjoint(with: others.numbers)
    }

    /// Whether one of its numbers is not among others.
    package func hasNumber(besides others: TellingWords) -> Bool { !numbers.isSubset(of: others.numbers) }
}

extension UInt8 {
    fileprivate var isOfWord: Bool { isLetterOrDigit || self >= 0x80 }
}

extension ArraySlice<UInt8> {
    /// The number that begins here: its digits, with a point and without noughts at the end of its fraction; and how many
    /// bytes it takes.
    fileprivate var number: (digits: [UInt8], length: Int) {
        var (digits, hasPoint, index) = ([UInt8](), false, startIndex)
        while index < endIndex {
            let isBeforeDigit = index + 1 < endIndex && self[index + 1].isDigit
            if self[index] == UInt8(ascii: "."), isBeforeDigit, !hasPoint {
                hasPoint = true
                digits.append(self[index])
            } else if self[index].isDigit {
                digits.append(self[index])
            } else if self[index] != UInt8(ascii: ",") || !isBeforeDigit {
                break
            }
            index += 1
        }
        if hasPoint {
            while digits.last == 0x30 { digits.removeLast() }
            if digits.last == UInt8(ascii: ".") { digits.removeLast() }
        }
        return (digits, index - startIndex)
    }
}
