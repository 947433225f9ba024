internal import Diagnostics

/// The days of the week as texts write them, in English and in Welsh.
enum WeekdayNames {
    /// The day that a word names, with “dydd” before it; nil for any other. “Mawrth” is a month as well, and “Llun” a
    /// picture: in Welsh a word names a day behind “dydd” and the like, and before a day of a month.
    static func weekday(_ word: Range<Int>, in bytes: ArraySlice<UInt8>) -> TypedPiece? {
        guard word.count <= longest else { return nil }
        let name = String(decoding: bytes[word], as: UTF8.self)
        if let day = english[name] { return TypedPiece(.weekday(day), word) }
        guard let day = welsh[name] ?? short[name] else { return nil }
        if welsh[name] != nil, let start = start(before: word.lowerBound, in: bytes) {
            return TypedPiece(.weekday(day), start..<word.upperBound)
        }
        return isBeforeDate(word.upperBound, in: bytes) ? TypedPiece(.weekday(day), word) : nil
    }

    /// Where “dydd” or the like begins that stands there.
    private static func start(before word: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes[..<word].ends(with: " ") else { return nil }
        let letters = bytes[..<(word - 1)].reversed().prefix(while: \.isLetterOrDigit)
        guard letters.count <= longest else { return nil }
        let start = word - 1 - letters.count
        let text = String(decoding: bytes[start..<(word - 1)].map(\.lowercased), as: UTF8.self)
        return partsOfDay.contains(text) ? start : nil
    }

    /// Whether a day and month follow: ` 7 Rhagfyr`, ` 7fed o Ragfyr`.
    private static func isBeforeDate(_ end: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        let start = end + bytes[end...].prefix { $0 == .space || $0 == UInt8(ascii: ",") }.count
        guard start > end, bytes.isDigit(at: start) else { return false }
        var next = bytes.word(at: start).endIndex
        guard next < bytes.endIndex, bytes[next] == .space else { return false }
        if let behind = bytes.end(of: "o", at: next + 1), behind < bytes.endIndex, bytes[behind] == .space {
            next = behind
        }
        return MonthNames.month(bytes.word(at: next + 1)) != nil
    }

    private static let longest = 11
    private static let partsOfDay: Set<String> = [
        "dydd", "ddydd", "dyddiau", "ddyddiau", "nosweithiau", "bore", "fore", "prynhawn", "brynhawn", "pnawn", "bnawn",
        "nos", "noson",
    ]
    private static let english = table(
        [
            "Sunday Sundays", "Monday Mondays", "Tuesday Tuesdays", "Wednesday Wednesdays", "Thursday Thursdays",
            "Friday Fridays", "Saturday Saturdays",
        ])
    private static let short = table(["Sun", "Mon", "Tue Tues", "Wed", "Thu Thur Thurs", "Fri", "Sat"])
    private static let welsh = table(
        ["Sul", "Llun Lun", "Mawrth Fawrth", "Mercher Fercher", "Iau", "Gwener Wener", "Sadwrn"])

    private static func table(_ lists: [String]) -> [String: Int] {
        let names = lists.enumerated().flatMap { index, names in names.split(separator: " ").map { (String($0), index) }
        }
        return Dictionary(names) { first, _ in first }
    }
}
