internal import Diagnostics
internal import Papers
internal import SourceDocuments

/// The number in front of a line, as far as it can number a section or a paragraph: “2.”, “2.1”.
struct NumberLabel {
    let parts: [Int]
    /// Whether it is the number of a heading, or one that the document's program works out.
    let isSure: Bool
    /// Whether a tab, or more than a blank, stands behind it.
    let isApart: Bool
    /// Whether the words behind it begin with a small letter.
    let opensSmall: Bool

    /// Nil for any other line.
    init?(_ line: SourceLine, isHeading: Bool) {
        let text = Array(line.text.utf8)
        var (number, words) = (line.number, text[...])
        var blanks: ArraySlice<UInt8> = []
        if number == nil, let end = TypedNumber.end(in: words, parts: isHeading ? 1 : 2) {
            let label = words.prefix { $0.isDigit || ".)".utf8.contains($0) }
            number = String(decoding: label, as: UTF8.self)
            (blanks, words) = (words[label.endIndex..<end], words[end...])
        }
        guard let parts = number?.numberAlone.sectionParts, isHeading || parts.count > 1 else { return nil }
        let dashes = ["–", "—", "-"]
        isSure = isHeading || line.number != nil && !line.isNumberTyped
        // “1.2 – 1.4” is an amount.
        if !isSure, dashes.contains(where: { words.starts(with: $0.utf8) }) { return nil }
        self.parts = parts
        let gap = String(decoding: blanks, as: UTF8.self).unicodeScalars
        isApart = gap.count > 1 || gap.contains("\t")
        opensSmall = words.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
    }
}

extension String {
    /// 2 and 1 of `2.1`; nil for what is no number of a section.
    fileprivate var sectionParts: [Int]? {
        let parts = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.count <= 3 ? Int(Substring(part)) : nil }
        return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
    }
}
