internal import Diagnostics

/// What a cell that is meant for a number holds.
package enum NumberCell: Sendable, Hashable {
    /// Empty, a dash, `n/a`, `n/k`, or a sign of official statistics such as `..` and `[c]`: the author says that there
    /// is no number.
    case none
    case number(WrittenNumber)

    /// Nil when the text is neither a number nor says that there is none.
    package static func parse(_ text: String) -> NumberCell? {
        let bytes = text.bytesWithPlainBlanks.trimmingBlanks()
        return bytes.sayNone ? NumberCell.none : WrittenNumber.parse(trimmed: bytes).map { .number($0) }
    }

    /// Whether a text says that there is a number which nobody is told: then no sum over it is right.
    package static func saysWithheld(_ text: String) -> Bool {
        let small = text.bytesWithPlainBlanks.trimmingBlanks().map(\.lowercased)
        return ["n/k", "..", "[c]", "[x]"].contains { small.elementsEqual($0.utf8) }
    }

    package static func saysNothing(_ text: String) -> Bool { text.bytesWithPlainBlanks.trimmingBlanks().isEmpty }
}

extension ArraySlice<UInt8> {
    /// Whether they are nothing, a hyphen or dash, also behind a pound sign, or one of the words and signs for none.
    fileprivate var sayNone: Bool {
        guard let first, !first.isDigit, count <= Self.longestNone else { return isEmpty }
        let own = starts(with: "£".utf8) ? dropFirst("£".utf8.count).drop(while: \.isBlank) : self
        if own.elementsEqual("-".utf8) || own.elementsEqual("–".utf8) { return true }
        let small = map(\.lowercased)
        return Self.none.contains { small.elementsEqual($0.utf8) }
    }

    private static var longestNone: Int { 16 }
    /// `[c]` is confidential, `[x]` not available, `[z]` not applicable, `[w]` none recorded: as official statistics of
    /// the United Kingdom write it. Two full stops are their older sign.
    private static var none: [String] { ["n/a", "n/k", "..", "[c]", "[x]", "[z]", "[w]"] }
}
