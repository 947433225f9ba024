internal import Diagnostics

/// Days of a month that a text says in words: “the third of June”, “yr unfed ar ddeg o Orffennaf”.
enum DayWords {
    /// The day that stands before a month.
    static func day(before month: Int, in bytes: ArraySlice<UInt8>) -> (day: Int, start: Int)? {
        guard let gap = [" of ", " o fis ", " o "].first(where: { bytes[..<month].ends(with: $0) }) else { return nil }
        let end = month - gap.utf8.count
        // The longest words first: “unfed ar ddeg ar hugain” ends as “ddeg ar hugain” does.
        var found: (day: Int, start: Int)?
        var start = end
        for _ in 0..<mostWords {
            let word = bytes[..<start].reversed().prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }.count
            guard word > 0 else { break }
            start -= word
            let text = bytes[start..<end].map { $0 == UInt8(ascii: "-") ? .space : $0.lowercased }
            if let day = days[String(decoding: text, as: UTF8.self)] { found = (day, start) }
            guard start > bytes.startIndex, bytes[start - 1] == .space else { break }
            start -= 1
        }
        return found
    }

    private static let mostWords = 5

    private static let english = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "twenty first", "twenty second", "twenty third", "twenty fourth", "twenty fifth", "twenty sixth",
        "twenty seventh", "twenty eighth", "twenty ninth", "thirtieth", "thirty first",
    ]
    private static let welsh = [
        "cyntaf", "ail", "trydydd", "pedwerydd", "pumed", "chweched", "seithfed", "wythfed", "nawfed", "degfed",
        "unfed ar ddeg", "deuddegfed", "trydydd ar ddeg", "pedwerydd ar ddeg", "pymthegfed", "unfed ar bymtheg",
        "ail ar bymtheg", "deunawfed", "pedwerydd ar bymtheg", "ugeinfed", "unfed ar hugain", "ail ar hugain",
        "trydydd ar hugain", "pedwerydd ar hugain", "pumed ar hugain", "chweched ar hugain", "seithfed ar hugain",
        "wythfed ar hugain", "nawfed ar hugain", "degfed ar hugain", "unfed ar ddeg ar hugain",
    ]
    private static let days = Dictionary(
        [english, welsh].flatMap { names in names.enumerated().map { ($1, $0 + 1) } }
    ) { first, _ in first }
}
