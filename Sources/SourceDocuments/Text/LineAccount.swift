internal import Diagnostics

/// All words of a file of text, line by line.
enum LineAccount {
    /// The words of each line, by a look at nothing but the ends of lines.
    static func words(of text: String) -> [AccountedWords] {
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
