internal import Diagnostics

/// Reads text that was pasted, or that a program has taken out of a PDF or a Word file: what can be seen of paragraphs,
/// headings, lists and tables.
package enum TextReader {
    /// - Parameter name: The file's name, for messages.
    package static func read(_ bytes: [UInt8], name: String) throws(ImportFault) -> SourceDocument {
        let decoded = try DecodedText(bytes, name: name)
        let furniture = PageFurniture([RawLine](decoded.text))
        var cleaner = LineCleaner()
        let lines = furniture.kept.map { cleaner.clean($0) }
        let blocks = TextBlocks(lines)

        var document = SourceDocument()
        document.blocks = TextHeadings(blocks.drafts).blocks()
        document.leftOut = furniture.leftOut
        document.cleanings = cleaner.cleanings + blocks.cleanings
        document.doubts = (decoded.doubt.map { [$0] } ?? []) + cleaner.doubts + blocks.doubts
        document.account = account(of: decoded.text)
        return document
    }

    /// The words of each line, by a look at nothing but the ends of lines.
    private static func account(of text: String) -> [AccountedWords] {
        var lines: [AccountedWords] = []
        var number = 1
        for line in text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            for part in line.split(separator: .carriageReturn, omittingEmptySubsequences: false).dropLastEmpty() {
                let words = String(Substring(part))
                if words.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
                    lines.append(AccountedWords(words, at: SourcePlace("line \(number)")))
                }
                number += 1
            }
        }
        return lines
    }
}

extension Array {
    /// A line's end is one where it is made of two signs.
    fileprivate func dropLastEmpty() -> ArraySlice<Element> where Element == Substring.UTF8View {
        count > 1 && last?.isEmpty ?? false ? dropLast() : self[...]
    }
}
