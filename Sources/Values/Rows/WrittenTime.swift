package import Datasets
internal import Diagnostics

/// When something is to be done: registers give a day, a month or a quarter, or say that it goes on.
package enum WrittenTime: Sendable, Equatable {
    case day(CalendarDate)
    /// `March 2027`, `Q4 2026/27`, as it is written.
    case period(String)
    /// `Ongoing`, as it is written: no day by which it is done.
    case standing(String)
}

extension WrittenTime {
    /// Nil for what is none of these.
    static func parse(_ text: String) -> WrittenTime? {
        if let date = CalendarDate.parse(text) { return .day(date) }
        let words = text.withSingleBlanks
        if CalendarDate.isMonth(words) || isQuarter(words) { return .period(words) }
        return standing.contains(words.wording) ? .standing(words) : nil
    }

    /// As programs read it.
    package var code: String {
        switch self {
        case .day(let date): date.iso
        case .period(let words), .standing(let words): words
        }
    }

    /// `Q4 2026/27`, `Q1 2027`
    private static func isQuarter(_ words: String) -> Bool {
        let parts = words.utf8.split(separator: .space)
        guard parts.count == 2, parts[0].count == 2, parts[0].first?.lowercased == UInt8(ascii: "q"),
            let number = parts[0].last, (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(number)
        else { return false }
        let years = parts[1].split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
        return years.count <= 2 && years.first?.count == 4 && years.allSatisfy { $0.allSatisfy(\.isDigit) }
            && years.dropFirst().allSatisfy { $0.count == 2 || $0.count == 4 }
    }

    private static let standing: Set = [
        "ongoing", "on-going", "continuous", "continuing", "in place", "complete", "completed", "closed", "immediate",
        "immediately", "weekly", "monthly", "quarterly", "annual", "annually", "yearly",
    ]
}
