package import Diagnostics

/// Plain text made harmless, one function a kind of output. All append to the bytes of a page.
///
/// They look at the bytes of UTF-8 and never at `Character`, because `"` followed by a combining accent is one
/// `Character` that equals no quote, and would pass unescaped.
package enum Escaping {
    /// U+FFFD, which stands where a character may not.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}

extension Escaping {
    /// Appends a text for HTML: safe between tags and in a quoted attribute. Characters that HTML forbids become U+FFFD.
    package static func escapeHTML(_ text: String, into output: ByteBuffer) {
        escapeMarkup(text, carriageReturn: "\r", into: output)
    }

    /// The same of a part of a text in UTF-8.
    package static func escapeHTML(_ text: ArraySlice<UInt8>, into output: ByteBuffer) {
        text.withUnsafeBufferPointer { escapeMarkup($0, carriageReturn: "\r", into: output) }
    }

    /// The same, with U+00A0 for some blanks.
    ///
    /// - Parameter isJoint: Asked with the place of each blank before a digit or capital letter or behind a digit:
    ///   whether the line must not break there.
    package static func escapeHTML(
        _ text: UnsafeBufferPointer<UInt8>, into output: ByteBuffer, joinedAt isJoint: (Int) -> Bool
    ) {
        var start = 0
        func join(_ blank: Int) {
            guard blank >= start, blank < text.count, text[blank] == .space, isJoint(blank) else { return }
            output.append(text[start..<blank])
            output.append(noBreakSpace)
            start = blank + 1
        }
        var index = specialInWords.firstIndex(in: text, from: 0)
        while index < text.count {
            if text[index].isLetterOrDigit {
                join(index - 1)
                if text[index].isDigit { join(index + 1) }
            } else {
                output.append(text[start..<index])
                appendSpecial(text[index], carriageReturn: "\r", to: output)
                start = index + 1
            }
            index = specialInWords.firstIndex(in: text, from: index + 1)
        }
        output.append(text[start...])
    }

    /// Appends a text for XML 1.0: safe between tags and in a quoted attribute. Characters that XML forbids become
    /// U+FFFD, and a carriage return is written as a reference, since a reader would turn it into a line feed.
    package static func escapeXML(_ text: String, into output: ByteBuffer) {
        escapeMarkup(text, carriageReturn: "&#13;", into: output)
    }

    /// Appends a text for the inside of a JSON string; the quotes around it are the template's.
    package static func escapeJSON(_ text: String, into output: ByteBuffer) {
        JSONEscaping.escape(text, into: output)
    }
}

// MARK: Markup

extension Escaping {
    /// Control characters but tab and line feed, and the last bytes of U+FFFE and U+FFFF, which are no characters.
    private static let specialInMarkup = SpecialBytes("&<>\"'", and: mayBeNoCharacter)
    /// The same with the digits and capital letters, beside which a blank may have to become a no-break space.
    private static let specialInWords = SpecialBytes("&<>\"'") {
        mayBeNoCharacter($0) || $0.isDigit || $0.isUppercaseLetter
    }

    private static func mayBeNoCharacter(_ byte: UInt8) -> Bool {
        byte < .space && byte != .tab && byte != .lineFeed || byte == 0xBE || byte == 0xBF
    }

    private static func escapeMarkup(_ text: String, carriageReturn: StaticString, into output: ByteBuffer) {
        var text = text
        text.withUTF8 { escapeMarkup($0, carriageReturn: carriageReturn, into: output) }
    }

    /// Copies what stands between special bytes in one go.
    private static func escapeMarkup(
        _ bytes: UnsafeBufferPointer<UInt8>, carriageReturn: StaticString, into output: ByteBuffer
    ) {
        var start = 0
        var index = specialInMarkup.firstIndex(in: bytes, from: 0)
        while index < bytes.count {
            output.append(bytes[start..<index])
            appendSpecial(bytes[index], carriageReturn: carriageReturn, to: output)
            start = index + 1
            index = specialInMarkup.firstIndex(in: bytes, from: start)
        }
        output.append(bytes[start...])
    }

    private static func appendSpecial(_ byte: UInt8, carriageReturn: StaticString, to output: ByteBuffer) {
        switch byte {
        case UInt8(ascii: "&"): output.append("&amp;")
        case UInt8(ascii: "<"): output.append("&lt;")
        case UInt8(ascii: ">"): output.append("&gt;")
        case UInt8(ascii: "\""): output.append("&quot;")
        case UInt8(ascii: "'"): output.append("&#39;")
        case .carriageReturn: output.append(carriageReturn)
        // U+FFFE and U+FFFF differ from U+FFFD in their last byte alone.
        case 0xBE, 0xBF: output.append(output.withContents { $0.suffix(2).elementsEqual([0xEF, 0xBF]) } ? 0xBD : byte)
        default: output.append(replacement)
        }
    }
}
