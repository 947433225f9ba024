package import Datasets
internal import Diagnostics

/// Reads what a front sheet says of the notice of a decision: `CAB/2026/41, first published 7 September 2026`.
package enum ForwardPlan {
    /// `Not in the forward plan`, `none`; not `No. 41`.
    package static func saysNo(_ text: String) -> Bool {
        let words = text.wording.utf8.split(separator: .space).map { String(Substring($0)) }
        guard let first = words.first else { return false }
        return ["not", "none", "n/a", "nil"].contains(first) || words == ["no"]
    }

    /// The first day before a meeting that the text names, where it says that something was published then or is no more
    /// than the day. Nil where it cannot be told.
    package static func publicationDay(in text: String, before meeting: CalendarDate) -> CalendarDate? {
        if let day = CalendarDate.parse(text) { return day < meeting ? day : nil }
        let small = text.wording.utf8
        guard publicationWords.contains(where: { small.contains(bytes: $0.utf8) }) else { return nil }
        return days(in: text).filter { $0 < meeting }.min()
    }

    private static let publicationWords = ["publi", "notice", "announced", "since"]

    /// The days that it names, in its order: `7 September 2026`, `2026-09-07`.
    private static func days(in text: String) -> [CalendarDate] {
        let words = text.withPlainSigns.map(\.byte).split { $0.isBlank || ",;()".utf8.contains($0) }
            .map { $0.last == UInt8(ascii: ".") ? $0.dropLast() : $0 }
            .map { String(decoding: $0, as: UTF8.self) }
        return words.indices.compactMap { index in
            let three = words[index..<min(words.count, index + 3)].joined(separator: " ")
            return CalendarDate.parse(words[index]) ?? CalendarDate.parse(three)
        }
    }
}

extension NoticePeriod.Body {
    /// A key decision is the executive’s; of others only the name of the meeting tells.
    package init(meeting: String, decision: Decision) {
        let words = meeting.wording.utf8.split { !$0.isLetter }.map { String(Substring($0)) }
        let isNamed = words.contains { ["cabinet", "executive"].contains($0) }
        let isOther = words.contains { ["scrutiny", "overview", "advisory"].contains($0) }
        self = decision == .key || isNamed && !isOther ? .executive : .council
    }
}
