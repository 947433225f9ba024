extension String {
    /// Its bytes with Word's apostrophes, blanks and hyphens as the plain ones that data have, and which of its own
    /// bytes each stands for.
    package var withPlainSigns: [(byte: UInt8, source: Range<Int>)] {
        var bytes: [(byte: UInt8, source: Range<Int>)] = []
        var index = 0
        for scalar in unicodeScalars {
            let written = UTF8.width(scalar)
            if let sign = scalar.plainSign {
                bytes.append((sign, index..<(index + written)))
            } else {
                for (offset, byte) in scalar.utf8.enumerated() {
                    bytes.append((byte, (index + offset)..<(index + offset + 1)))
                }
            }
            index += written
        }
        return bytes
    }
}

extension [UInt8] {
    /// Where the words of a text with plain signs stand, in order: each a run of letters and digits, with the
    /// apostrophes inside it and without hyphens.
    package var words: [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var index = 0
        let scalars = [Unicode.Scalar](String(decoding: self, as: UTF8.self).unicodeScalars)
        for (number, scalar) in scalars.enumerated() {
            let goesOn =
                scalar.isWordLetter
                || scalar == "'" && start != nil && number + 1 < scalars.count && scalars[number + 1].isWordLetter
            if goesOn {
                start = start ?? index
            } else if let first = start {
                words.append(first..<index)
                start = nil
            }
            index += UTF8.width(scalar)
        }
        if let start { words.append(start..<index) }
        return words
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: UTF8.EncodedScalar { UTF8.encode(self) ?? UTF8.encodedReplacementCharacter }

    fileprivate var plainSign: UInt8? {
        switch self {
        case "\u{2018}", "\u{2019}": UInt8(ascii: "'")
        case "\u{A0}", "\u{2007}", "\u{202F}": .space
        case "\u{2010}", "\u{2011}": UInt8(ascii: "-")
        default: nil
        }
    }

    fileprivate var isWordLetter: Bool {
        guard isASCII else {
            return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        }
        return UInt8(value).isLetterOrDigit
    }
}
