internal import Datasets
internal import Diagnostics

/// A number, a time or the name of a month where it stands in a passage, before dates and ranges are read of them.
struct TypedPiece {
    enum Content {
        case value(TypedValue.Key)
        /// Of the year, from 1.
        case month(Int)
    }

    /// A number with what stands at it.
    struct Amount {
        /// As its digits say, with a sign.
        let number: Rational
        var unit: TypedUnit = .count
        /// Of ten, by which it is scaled: 6 for million, −2 for pence.
        var power = 0
        /// By which it may be scaled as well: 3 for `25k`, which are thousands of something.
        var doubtfulPower = 0

        var key: TypedValue.Key { .number(number.scaled(by: power), unit) }
    }

    var content: Content
    var readings: [TypedValue.Key] = []
    /// Nil for what is no number.
    var amount: Amount?
    /// With the signs and words that belong to it.
    var range: Range<Int>
    /// Of the digits alone.
    var digits: Range<Int>
}

extension TypedPiece {
    init(_ key: TypedValue.Key, _ range: Range<Int>) {
        self.init(content: .value(key), range: range, digits: range)
    }

    /// The whole number that it is; nil for anything else.
    var whole: Int? {
        guard case .value(.number(let value, .count)) = content else { return nil }
        return value.wholeNumber
    }
}

extension Rational {
    func scaled(by power: Int) -> Rational {
        power == 0
            ? self : (try? Rational.decimal(digits: 1, places: -power)).flatMap { try? multiplied(by: $0) } ?? self
    }
}

extension ArraySlice<UInt8> {
    /// The letters and digits from one of its bytes on.
    func word(at index: Int) -> ArraySlice<UInt8> { self[index...].prefix(while: \.isLetterOrDigit) }

    func isDigit(at index: Int) -> Bool { index < endIndex && self[index].isDigit }

    func ends(with other: String) -> Bool { suffix(other.utf8.count).elementsEqual(other.utf8) }

    /// Behind a text that stands there, in small or capital letters, and is no part of a longer word; nil where it does
    /// not.
    func end(of text: String, at index: Int) -> Int? {
        let end = index + text.utf8.count
        guard end <= endIndex, self[index..<end].lazy.map(\.lowercased).elementsEqual(text.utf8) else { return nil }
        let isCut = self[end - 1].isLetterOrDigit && end < endIndex && self[end].isLetterOrDigit
        return isCut ? nil : end
    }
}
