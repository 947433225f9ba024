internal import Diagnostics
internal import SourceDocuments

/// References that nothing settled.
enum LeftReference {
    private static let words = [
        "paragraph": "paragraph", "paragraphs": "paragraph", "para": "paragraph", "paras": "paragraph",
        "para.": "paragraph", "paras.": "paragraph", "section": "section", "sections": "section", "table": "table",
        "tables": "table", "figure": "figure", "figures": "figure", "recommendation": "recommendation",
        "recommendations": "recommendation",
    ]
    private static let joins: Set<String> = ["and", "to", "or", "–", "-", "&"]
    private static let directions: Set<String> = ["above", "below"]
    /// Where a reference was settled: its number is the page's.
    private static let settled = "\u{FFFC}"

    /// In the order of the line.
    static func all(in line: SourceLine, to places: NumberedPlaces) -> [String] {
        let text = line.inlines.map { $0.isSettled ? settled : $0.text }.joined()
        guard text.utf8.contains(where: \.isDigit) else { return [] }
        let tokens = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String(Substring($0)) }
        var found: [String] = []
        var index = 0
        while index < tokens.count {
            let end = endOfNumbers(from: index + 1, in: tokens)
            if let phrase = phrase(tokens, index, end, places) { found.append(phrase) }
            index = max(index + 1, end)
        }
        return found
    }

    private static func phrase(_ tokens: [String], _ index: Int, _ end: Int, _ places: NumberedPlaces) -> String? {
        let opening = tokens[index].withoutOpeningSigns
        let numbers = tokens[(index + 1)..<end].compactMap(\.leadingNumber)
        let words = ([opening.hasPrefix(settled) ? "…" : opening] + tokens[(index + 1)..<end]).joined(separator: " ")
        if let word = Self.words[opening.lowercased()] ?? (opening.hasPrefix(settled) ? "paragraph" : nil) {
            let isOfAnother = end < tokens.count && tokens[end] == "of"
            guard !isOfAnother, numbers.contains(where: { places.have($0, named: word) }) else { return nil }
            return words.withoutClosingSigns
        }
        guard end == index + 1, end < tokens.count, directions.contains(tokens[end].withoutClosingSigns),
            let number = opening.leadingNumber, number.contains("."), places.have(number, named: "paragraph")
        else { return nil }
        return "\(opening) \(tokens[end])".withoutClosingSigns
    }

    /// Behind “1.1, 1.2 and 1.3”.
    private static func endOfNumbers(from start: Int, in tokens: [String]) -> Int {
        let opening = tokens[start - 1].withoutOpeningSigns
        let isOpen = words[opening.lowercased()] != nil
        guard isOpen || opening == settled else { return start }
        var end = start
        while end < tokens.count {
            if tokens[end].leadingNumber != nil, end > start || isOpen {
                end += 1
            } else if joins.contains(tokens[end]), end + 1 < tokens.count, tokens[end + 1].leadingNumber != nil {
                end += 2
            } else {
                break
            }
            if let last = tokens[end - 1].utf8.last, ".;:".utf8.contains(last) { break }
        }
        return end
    }
}

extension SourceInline {
    fileprivate var isSettled: Bool {
        if case .link(let words, let address) = self { words.isEmpty && address.hasPrefix("#") } else { false }
    }
}

extension String {
    /// `1.2` of `1.2(a),`; nil where it does not begin with a number.
    fileprivate var leadingNumber: String? {
        let text = withoutOpeningSigns
        let number = text.utf8.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        guard number.first?.isDigit ?? false else { return nil }
        return String(Substring(number)).numberAlone
    }

    fileprivate var withoutOpeningSigns: String { String(unicodeScalars.drop { "([“".unicodeScalars.contains($0) }) }

    fileprivate var withoutClosingSigns: String {
        var scalars = unicodeScalars
        while let last = scalars.last, ".,;:?!”".unicodeScalars.contains(last) { scalars.removeLast() }
        return String(scalars)
    }
}
