extension String {
    /// The words as they are compared: in lower case, with one blank between them whatever blanks, line ends or
    /// no-break spaces the author's program put there.
    package var wording: String { plainWords(inSmallLetters: true) ?? words.lowercased() }

    /// The words with one blank between them and none around them.
    package var withSingleBlanks: String { plainWords(inSmallLetters: false) ?? words }

    private var words: String {
        unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    }

    /// The words of nearly all texts: those of ASCII, pound signs, dashes and quotation marks, of which only ASCII's
    /// blanks are blanks, and only its letters have a case. Nil for others.
    private func plainWords(inSmallLetters: Bool) -> String? {
        var plain: [UInt8] = []
        plain.reserveCapacity(utf8.count)
        var isAfterBlank = false
        var bytes = utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == .space || (0x09...0x0D).contains(byte) {
                isAfterBlank = !plain.isEmpty
                continue
            }
            if isAfterBlank { plain.append(.space) }
            isAfterBlank = false
            plain.append(inSmallLetters ? byte.lowercased : byte)
            guard !byte.isASCII else { continue }
            guard let second = bytes.next() else { return nil }
            plain.append(second)
            if byte == 0xC2, second == 0xA3 { continue }
            // U+2010 to U+2027
            guard byte == 0xE2, second == 0x80, let third = bytes.next(), (0x90...0xA7).contains(third) else {
                return nil
            }
            plain.append(third)
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
