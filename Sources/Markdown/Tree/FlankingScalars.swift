/// What Markdown's rules for emphasis ask of a character. They go by tables of Unicode that differ between versions
/// and libraries; a character counts here only where all agree, and what counts as neither is written as a reference.
extension Unicode.Scalar {
    /// Whether it is surely neither a blank nor punctuation.
    package var isLetterInMarkdown: Bool {
        properties.isAlphabetic || properties.numericType == .decimal
    }

    /// Whether it is surely a blank or punctuation: those of ASCII, the no-break space, and the dashes and quotation
    /// marks of U+2010 to U+2027.
    package var isBlankOrMarkInMarkdown: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x2010...0x2027: true
        case 0x21...0x7E: !isLetterInMarkdown
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    package var firstScalar: Unicode.Scalar? {
        if let byte = first, byte < 0x80 { return Unicode.Scalar(byte) }
        return String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first
    }

    package var lastScalar: Unicode.Scalar? {
        if let byte = last, byte < 0x80 { return Unicode.Scalar(byte) }
        let continuations = reversed().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
        return String(decoding: suffix(continuations + 1), as: UTF8.self).unicodeScalars.last
    }
}
