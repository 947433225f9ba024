internal import Diagnostics
internal import SourceDocuments

/// What counts a paragraph among the recommendations: `1.`, `(a)`, `2.1`.
struct RecommendationLabel {
    /// Nil for a number that fell away already.
    let text: String?
    /// Its form, with `1` for a number and `a` for letters: labels of one list have one form.
    let shape: String
    /// How much of the line's text it takes, in bytes.
    private let length: Int

    /// Nil for a line without one.
    init?(_ line: SourceLine) {
        if let number = line.number {
            (text, shape, length) = (number, Self.shape(of: number), 0)
        } else if line.wasNumbered {
            (text, shape, length) = (nil, "1.1", 0)
        } else {
            let label = line.text.utf8.prefix { !$0.isBlank }
            guard label.count <= 6, label.count < line.text.utf8.count, Self.isLabel(Array(label)) else { return nil }
            let text = String(Substring(label))
            (self.text, shape, length) = (text, Self.shape(of: text), label.count)
        }
    }

    /// Whether it can be that of the item with this place, counted from 1.
    func mayBe(_ place: Int) -> Bool { text.map { ListLabel($0).mayBe(place) } ?? true }

    /// A bracket or full stop behind one number of two digits, one letter or a Roman number.
    private static func isLabel(_ bytes: [UInt8]) -> Bool {
        guard let last = bytes.last, ").".utf8.contains(last) else { return false }
        let sign = bytes.dropLast().drop { $0 == UInt8(ascii: "(") }
        if sign.isEmpty { return false }
        if sign.allSatisfy(\.isDigit) { return sign.count <= 2 }
        return sign.count == 1 && sign.allSatisfy(\.isLetterOrDigit) || sign.allSatisfy { "ivx".utf8.contains($0) }
    }

    private static func shape(of text: String) -> String {
        let kind = text.numberAlone.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } ? "1" : "a"
        let depth = text.numberAlone.utf8.filter { $0 == UInt8(ascii: ".") }.count
        let signs = text.utf8.filter { "()".utf8.contains($0) }
        return kind + String(repeating: ".1", count: depth) + String(decoding: signs, as: UTF8.self)
    }

    /// The line without it.
    func dropped(from line: SourceLine, addingTo log: inout ImportLog) -> SourceLine {
        guard let text else { return line }
        var rest = length > 0 ? line.dropping(first: length) : line
        if length > 0 || line.isNumberTyped {
            log.clean("number of an item, which the page prints by itself", from: text, at: line.place)
        }
        rest.number = nil
        return rest
    }
}
