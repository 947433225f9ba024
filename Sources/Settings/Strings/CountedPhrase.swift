/// A phrase that reads otherwise by a number: “1 risk”, “2 risks”.
package struct CountedPhrase: Sendable {
    /// The numbers that a language may have a form of its own for, as the Unicode project names them for Welsh; English
    /// needs the second alone.
    static let numbers = ["zero": 0, "one": 1, "two": 2, "few": 3, "many": 6]

    private let forms: [Int: Phrase]
    /// Of all other numbers.
    private let other: Phrase

    /// - Parameter forms: By the names of the numbers. Only looked up, never listed.
    init(_ forms: [String: Phrase]) {
        other = forms["other"] ?? .none
        self.forms = Dictionary(
            forms.compactMap { name, phrase in Self.numbers[name].map { ($0, phrase) } }, uniquingKeysWith: { $1 })
    }

    /// The form of a number, with the number and other values in their places.
    ///
    /// - Parameter values: In the order in which the names were declared, without the number.
    package func filled(_ count: Int, _ values: String...) -> String {
        (forms[count] ?? other).filled([String(count)] + values)
    }
}

/// A phrase that reads otherwise by the last digits of a number: “1st”, “2nd”, “11th”, “21st”.
struct OrdinalPhrase: Sendable {
    /// By these digits. Only looked up, never listed.
    private let endings: [String: Phrase]
    private let other: Phrase

    /// - Parameter forms: By the digits, the most of which count, and “other”.
    init(_ forms: [String: Phrase]) {
        endings = forms
        other = forms["other"] ?? .none
    }

    func filled(_ number: Int) -> String {
        let digits = String(number)
        let ending = digits.indices.lazy.compactMap { endings[String(digits[$0...])] }.first
        return (ending ?? other).filled([digits])
    }
}
