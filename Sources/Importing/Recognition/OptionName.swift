internal import Diagnostics
internal import Papers
internal import Settings
internal import SourceDocuments

/// The heading of an option, made from the words that the document opens it with.
enum OptionName {
    /// Whether a paragraph may be an option's heading: no sentence, and not long.
    static func isHeading(_ line: SourceLine, _ words: OptionWords) -> Bool {
        let text = line.text.withSingleBlanks
        return text.utf8.count <= 200 && text.utf8.last != UInt8(ascii: ".") && line.isOption(words)
    }

    /// The heading for the first cell of an option in a table.
    ///
    /// - Parameter ordinal: Of the option in its table, from 1.
    static func heading(
        of line: SourceLine, ordinal: Int, _ words: OptionWords, addingTo log: inout ImportLog
    ) -> SourceLine {
        var heading = line
        heading.number = nil
        if line.isOption(words) {
            if line.isNumberTyped, let number = line.number { log.clean("number", from: number, at: line.place) }
            return heading
        }
        let label = line.number.map(\.numberAlone) ?? String(ordinal)
        let opening = "Option \(label)"
        if line.isNumberTyped, let number = line.number {
            log.clean("number of an option", from: number, to: opening, at: line.place)
        } else {
            log.add(opening, for: line.place, because: "the heading of an option begins so")
        }
        heading.inlines.insert(.text("\(opening) – ", []), at: 0)
        return heading
    }
}

extension SourceLine {
    fileprivate func isOption(_ words: OptionWords) -> Bool { OptionHeading(text, words: words).isOption }
}

extension String {
    /// `2.1` of `2.1.`, `a` of `(a)`.
    var numberAlone: String {
        let isOfNumber = { (byte: UInt8) in byte.isLetterOrDigit }
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: isOfNumber), let last = bytes.lastIndex(where: isOfNumber) else {
            return self
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
