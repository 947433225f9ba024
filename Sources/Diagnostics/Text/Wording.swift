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
        utf8.withBytes { bytes in
            if bytes.areSingleWords(inSmallLetters: inSmallLetters) { return self }
            return bytes.plainWords(inSmallLetters: inSmallLetters)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether they are ASCII with one blank between the words already, and none around them.
    fileprivate func areSingleWords(inSmallLetters: Bool) -> Bool {
        var isAfterBlank = true
        for byte in self {
            guard byte.isASCII, byte >= .space, !(inSmallLetters && byte.isUppercaseLetter) else { return false }
            guard byte != .space || !isAfterBlank else { return false }
            isAfterBlank = byte == .space
        }
        return !isAfterBlank || isEmpty
    }

    fileprivate func plainWords(inSmallLetters: Bool) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { plain in
            writePlainWords(inSmallLetters: inSmallLetters, to: plain).map {
                String(decoding: UnsafeBufferPointer(rebasing: plain[..<$0]), as: UTF8.self)
            }
        }
    }

    /// - Parameter plain: Has room for as many bytes as there are.
    /// - Returns: How many were written.
    private func writePlainWords(inSmallLetters: Bool, to plain: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var length = 0
        func write(_ byte: UInt8) {
            plain[length] = byte
            length += 1
        }
        var isAfterBlank = false
        var bytes = makeIterator()
        while let byte = bytes.next() {
            if byte == .space || (0x09...0x0D).contains(byte) {
                isAfterBlank = length > 0
                continue
            }
            if isAfterBlank { write(.space) }
            isAfterBlank = false
            write(inSmallLetters ? byte.lowercased : byte)
            guard !byte.isASCII else { continue }
            guard let second = bytes.next() else { return nil }
            write(second)
            if byte == 0xC2, second == 0xA3 { continue }
            // U+2010 to U+2027
            guard byte == 0xE2, second == 0x80, let third = bytes.next(), (0x90...0xA7).contains(third) else {
                return nil
            }
            write(third)
        }
        return length
    }
}
