internal import Datasets
internal import Diagnostics

/// A year as a file of costs writes it: `2027` of the calendar, `2027-28` of finance, or `Year 3` from the start.
package struct CostYear: Sendable, Hashable {
    package enum Form: Sendable {
        case calendar, financial, counted

        /// A year of this form, as authors are told of it.
        var example: String {
            switch self {
            case .calendar: "2027"
            case .financial: "2027-28"
            case .counted: "Year 3"
            }
        }
    }

    package let form: Form
    /// The year of the calendar in which it begins, or how many years it lies from the start, which is Year 0.
    package let number: Int

    init(_ form: Form, _ number: Int) {
        self.form = form
        self.number = number
    }

    /// What names in the text call it by: `2027-28`.
    package var slug: String { form == .financial ? printed(separator: "-") : String(number) }

    /// - Parameter separator: Between the two years of one of finance.
    func printed(separator: String) -> String {
        if form == .counted { return "Year \(number)" }
        guard form == .financial else { return String(number) }
        let second = (number + 1) % 100
        return "\(number)\(separator)\(second < 10 ? "0" : "")\(second)"
    }
}

extension CostYear {
    private static let calendarYears = 1900...2999
    private static let mostCounted = 999

    /// Reads `2027`, `2027-28`, `2027/28`, `2027–28`, `2027-2028`, `0`, `Year 0`; nil for anything else.
    static func parse(_ text: String) -> CostYear? {
        let words = text.wording
        let start = "year ".utf8
        let bytes = words.utf8.starts(with: start) ? words.utf8.dropFirst(start.count) : words.utf8[...]
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
        // An en dash takes three bytes.
        let halves = parts.count == 1 ? halves(of: bytes) : parts.map { String(Substring($0)) }
        guard let first = halves.first, let number = number(first) else { return nil }
        if halves.count == 2 { return financial(number, first, halves[1]) }
        guard halves.count == 1 else { return nil }
        if first.utf8.count == 4 { return calendarYears.contains(number) ? CostYear(.calendar, number) : nil }
        return number <= mostCounted ? CostYear(.counted, number) : nil
    }

    /// What stands between the two years of one of finance, as it was typed.
    static func separator(of text: String) -> String {
        text.utf8.contains(UInt8(ascii: "/")) ? "/" : text.utf8.contains(UInt8(ascii: "-")) ? "-" : "–"
    }

    private static func halves(of bytes: Substring.UTF8View) -> [String] {
        guard let dash = String(Substring(bytes)).firstRange(of: "–") else { return [String(Substring(bytes))] }
        let text = String(Substring(bytes))
        return [String(text[..<dash.lowerBound]), String(text[dash.upperBound...])]
    }

    /// The second year has to be the next, in two digits or four.
    private static func financial(_ number: Int, _ first: String, _ second: String) -> CostYear? {
        guard first.utf8.count == 4, calendarYears.contains(number), let end = Self.number(second) else { return nil }
        let isNext =
            second.utf8.count == 4
            ? end == number + 1 : second.utf8.count == 2 && end == (number + 1) % 100
        return isNext ? CostYear(.financial, number) : nil
    }

    private static func number(_ text: String) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(text)
    }
}
