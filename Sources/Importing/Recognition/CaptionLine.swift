internal import Diagnostics
internal import Papers
internal import SourceDocuments

/// A caption as it is typed or numbered by a program: “Table 3: Costs by ward”.
struct CaptionLine {
    let word: CaptionWord
    /// Behind the number.
    let line: SourceLine
    /// What references call it: “table 3”.
    let label: String
    /// What stood before the words.
    let opening: String

    private static let words: [(opening: String, word: CaptionWord)] = [
        ("table", .table), ("figure", .figure), ("fig.", .figure), ("fig", .figure), ("chart", .figure),
        ("graph", .figure), ("diagram", .figure),
    ]

    /// Nil for any other line.
    init?(_ line: SourceLine) {
        let text = Array(line.text.utf8)
        let small = text.prefix(20).map(\.lowercased)
        guard let (opening, word) = Self.words.first(where: { small.starts(with: $0.opening.utf8) }) else { return nil }
        let number = text[opening.utf8.count...].droppingWordBlanks
        let digits = number.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        guard number.startIndex > opening.utf8.count, digits.first?.isDigit ?? false, digits.count < 8 else {
            return nil
        }
        let rest = text[digits.endIndex...]
        let words = rest.behindSign
        // “Table 3 shows …” is a sentence, unless the style says that it is a caption.
        guard words.startIndex > rest.startIndex, !words.isEmpty else { return nil }
        let isMarked = digits.last == UInt8(ascii: ".") || rest[..<words.startIndex].contains { !$0.isBlank }
        guard isMarked || line.role == .caption else { return nil }
        self.word = word
        self.line = line.dropping(first: words.startIndex)
        label = "\(word.rawValue.lowercased()) \(String(decoding: digits, as: UTF8.self).numberAlone)"
        self.opening = String(decoding: text[..<words.startIndex], as: UTF8.self).withSingleBlanks
    }
}

extension ArraySlice<UInt8> {
    /// Behind blanks and a sign such as a colon or a dash.
    fileprivate var behindSign: ArraySlice<UInt8> {
        let text = droppingWordBlanks
        let sign = [":", ".", "–", "—", "-"].first { text.starts(with: $0.utf8) }
        return text.dropFirst(sign?.utf8.count ?? 0).droppingWordBlanks
    }
}
