internal import Datasets
internal import Diagnostics

/// Shares that a text says by one sign, ½, or in a word, in English or in Welsh.
enum Fractions {
    /// The sign that stands there, and how many bytes it has.
    static func sign(at index: Int, in bytes: ArraySlice<UInt8>) -> (value: Rational, length: Int)? {
        guard index < bytes.endIndex, bytes[index] == 0xC2 || bytes[index] == 0xE2 else { return nil }
        return signs.first { bytes[index...].starts(with: $0.sign.utf8) }.map { ($0.value, $0.sign.utf8.count) }
    }

    /// What a word says; nil for any other.
    static func word(_ word: String) -> Rational? { words[word] }

    static let half = share(1, of: 2)

    private static let signs: [(sign: String, value: Rational)] = [
        ("½", half), ("¼", share(1, of: 4)), ("¾", share(3, of: 4)), ("⅓", share(1, of: 3)), ("⅔", share(2, of: 3)),
    ]
    private static let words: [String: Rational] = {
        let lists = [
            ("half halves hanner haneri", half), ("quarter quarters chwarter chwarteri", share(1, of: 4)),
            ("third thirds traean draean", share(1, of: 3)),
        ]
        let all = lists.flatMap { list, value in list.split(separator: " ").map { (String($0), value) } }
        return Dictionary(all) { first, _ in first }
    }()

    private static func share(_ part: Int, of whole: Int) -> Rational {
        (try? Rational(part).divided(by: Rational(whole))) ?? .zero
    }
}
