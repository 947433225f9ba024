internal import Diagnostics

/// What a cell that is meant for a number holds.
package enum NumberCell: Sendable, Hashable {
    /// Empty, `n/a` or a dash: the author says that there is no number.
    case none
    case number(WrittenNumber)

    /// Nil when the text is neither a number nor says that there is none.
    package static func parse(_ text: String) -> NumberCell? {
        let bytes = text.bytesWithPlainBlanks.trimmingBlanks()
        return bytes.sayNone ? NumberCell.none : WrittenNumber.parse(trimmed: bytes).map { .number($0) }
    }
}

extension ArraySlice<UInt8> {
    /// Whether they are nothing, a hyphen, a dash or `n/a`.
    fileprivate var sayNone: Bool {
        switch count {
        case 0: true
        case 1: first == UInt8(ascii: "-")
        case 3: elementsEqual("–".utf8) || map(\.lowercased).elementsEqual("n/a".utf8)
        default: false
        }
    }
}
