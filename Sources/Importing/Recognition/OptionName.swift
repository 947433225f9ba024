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

    /// Whether the first cell of a row can name an option: it is no sum of the others.
    static func isName(_ line: SourceLine) -> Bool {
        let sums = [
            "total", "totals", "sum", "average", "mean", "score", "scores", "total score", "weight", "weighting",
        ]
        return !sums.contains(line.text.wording)
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
        heading = heading.withTypedNumber(of: line)
        let number = line.number ?? heading.number
        let isTyped = line.number == nil ? number != nil : line.isNumberTyped
        heading.number = nil
        let opening = "Option \(number.map(\.numberAlone) ?? String(ordinal))"
        if isTyped, let number {
            log.clean("number of an option", from: number, to: opening, at: line.place)
        } else {
            log.add(opening, for: line.place, because: "the heading of an option begins so")
        }
        heading.inlines.insert(.text(heading.isEmpty ? opening : "\(opening) – ", []), at: 0)
        return heading
    }
}

extension SourceLine {
    /// With the number in front of its words, or that is all of them, taken out of them.
    fileprivate func withTypedNumber(of line: SourceLine) -> SourceLine {
        let text = Array(line.text.utf8)
        let isNumber = !text.isEmpty && text.count < 4 && line.text.numberAlone.utf8.allSatisfy(\.isDigit)
        guard line.number == nil,
            let end = isNumber ? text.count : TypedNumber.end(in: text[...], parts: 1)
        else { return self }
        var rest = line.dropping(first: end)
        rest.number = String(decoding: text[..<end], as: UTF8.self).withSingleBlanks
        return rest
    }

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
