internal import Diagnostics
internal import SourceDocuments

extension Draft {
    /// Makes headings of bold lines, in a document that has no others: many are written so. The first is the title, where
    /// it stands above all else.
    mutating func findBoldHeadings() {
        guard blocks.allSatisfy({ $0.headingLevel == nil }) else { return }
        let lines = blocks.indices.filter { blocks[$0].line?.isBoldHeading ?? false }
        guard let first = lines.first, let place = blocks[first].line?.place else { return }
        let hasTitle = blocks[..<first].allSatisfy(\.isEmpty) && !blocks.contains { $0.line?.role == .title }
        for index in lines {
            guard var line = blocks[index].line else { continue }
            if hasTitle, index == first { line.role = .title }
            blocks[index] = .block(.heading(level: 2, line))
        }
        log.doubt(
            "The document has no headings. Lines that are bold as a whole were read as headings: look whether they are.",
            at: place)
    }
}

extension SourceLine {
    /// Whether it is bold from end to end, not long, and no sentence.
    fileprivate var isBoldHeading: Bool {
        let words = text.withSingleBlanks
        guard role == .text, !words.isEmpty, words.utf8.count <= 120, !".:;,".utf8.contains(words.utf8.last ?? 0) else {
            return false
        }
        return inlines.allSatisfy { inline in
            guard case .text(let text, let marks) = inline else { return false }
            return marks.contains(.strong) || text.allSatisfy(\.isWhitespace)
        }
    }
}
