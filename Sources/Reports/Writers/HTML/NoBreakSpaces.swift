internal import Diagnostics
internal import Markdown
internal import Templating

/// Keeps a number on one line with the word that it belongs to: “Option 2”, “paragraph 7.1”, “£12.5 million”,
/// “8 December”.
enum NoBreakSpaces {
    /// Appends a text for HTML, with U+00A0 for the blank in such places.
    static func escape(_ text: ArraySlice<UInt8>, into output: ByteBuffer) {
        text.withUnsafeBufferPointer { escape($0, into: output) }
    }

    static func escape(_ text: UnsafeBufferPointer<UInt8>, into output: ByteBuffer) {
        SignedAmounts.forEachPiece(of: text) { piece, isAmount in
            if isAmount { output.append(SignedAmounts.start) }
            Escaping.escapeHTML(piece, into: output) { joinsNumber($0, in: piece) }
            if isAmount { output.append(SignedAmounts.end) }
        }
    }

    /// Whether the end of a line of the source stands within an amount or behind a label: “£12.5” and “million”, “−” and
    /// “£5”, “Option” and “2”.
    static func joins(_ softBreak: NodeID, of tree: MarkdownTree) -> Bool {
        let (before, after) = (softBreak.advanced(by: -1), softBreak.advanced(by: 1))
        guard tree.all.contains(before), tree.all.contains(after), tree[before].kind == .text, tree[after].kind == .text
        else { return false }
        let (start, end) = (tree.text[tree.textRange(of: before)], tree.text[tree.textRange(of: after)])
        guard let last = start.last, let first = end.first else { return false }
        if start.ends(with: "−") || start.ends(with: "£") { return first.isDigit || end.starts(with: "£".utf8) }
        if last.isDigit, first == UInt8(ascii: "%") { return true }
        guard last.isDigit && first.isLetter || last.isLetter && (first.isDigit || first.isUppercaseLetter)
        else { return false }
        let near = Array(start.suffix(longest)) + [.space] + Array(end.prefix(longest))
        return near.withUnsafeBufferPointer { joinsNumber(min(start.count, longest), in: $0) }
    }

    /// No label or unit is longer.
    private static let longest = 24
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with sign: String) -> Bool { suffix(sign.utf8.count).elementsEqual(sign.utf8) }
}

extension NoBreakSpaces {
    private static let labels = words([
        "option", "options", "paragraph", "paragraphs", "table", "tables", "figure", "figures", "appendix",
        "appendices",
        "page", "pages", "section", "sections",
    ])
    private static let units = words(["million", "billion", "bn", "m"])

    private static let months = words([
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ])

    private static func words(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }

    private static func joinsNumber(_ blank: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard blank > 0, blank + 1 < text.count else { return false }
        let (last, first) = (text[blank - 1], text[blank + 1])
        if first.isDigit || first.isUppercaseLetter && isAlone(blank + 1, in: text) {
            return last.isLetter && labels.contains(lastWord(of: text[..<blank]).map(\.lowercased))
        }
        if last.isDigit && first.isUppercaseLetter {
            return lastWord(of: text[..<blank]).count <= 2
                && months.contains(Array(text[(blank + 1)...].prefix(while: \.isLetterOrDigit)))
        }
        return last.isDigit && first.isLowercaseLetter
            && units.contains(Array(text[(blank + 1)...].prefix(while: \.isLetterOrDigit)))
    }

    private static func isAlone(_ letter: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        letter + 1 == text.endIndex || !text[letter + 1].isLetterOrDigit
    }

    private static func lastWord(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        text[(text.lastIndex { !$0.isLetterOrDigit }.map { $0 + 1 } ?? text.startIndex)...]
    }
}
