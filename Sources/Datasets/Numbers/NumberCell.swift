internal import Diagnostics

/// What a cell that is meant for a number holds.
package enum NumberCell: Sendable, Hashable {
    /// Empty, `n/a` or a dash: the author says that there is no number.
    case none
    case number(WrittenNumber)

    /// Nil when the text is neither a number nor says that there is none.
    package static func parse(_ text: String) -> NumberCell? {
        let word = text.bytesWithPlainBlanks.trimmingBlanks().map(\.lowercased)
        if signsOfNone.contains(where: { word.elementsEqual($0.utf8) }) { return NumberCell.none }
        return WrittenNumber.parse(text).map { .number($0) }
    }

    private static let signsOfNone = ["", "n/a", "–", "-"]
}
