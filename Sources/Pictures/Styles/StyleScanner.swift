internal import Diagnostics

/// Cuts a style sheet into pieces as a browser does (CSS Syntax Level 3), as far as they may name a file.
///
/// Each byte is looked at a fixed number of times.
package struct StyleScanner {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    /// - Parameter bytes: A whole style sheet, or the value of one property.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Nil at the end.
    package mutating func next() -> StyleToken? {
        while let byte = peek {
            let start = position
            if let kind = token(beginningWith: byte) { return StyleToken(kind: kind, range: start..<position) }
        }
        return nil
    }

    /// Passes a token; nil for one that does not matter.
    private mutating func token(beginningWith byte: UInt8) -> StyleToken.Kind? {
        switch byte {
        case UInt8(ascii: "/"): return comment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return string()
        case UInt8(ascii: "@"): return rule()
        case _ where beginsName: return name()
        case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            position += 1
            return .end
        case UInt8(ascii: "#"):
            position += 1
            _ = word()
            return nil
        default:
            position += 1
            return nil
        }
    }
}

// MARK: - Tokens

extension StyleScanner {
    private mutating func comment() -> StyleToken.Kind? {
        position += 1
        guard peek == UInt8(ascii: "*") else { return nil }
        position += 1
        while let byte = peek {
            position += 1
            if byte == UInt8(ascii: "*"), peek == UInt8(ascii: "/") {
                position += 1
                return nil
            }
        }
        return .broken
    }

    private mutating func rule() -> StyleToken.Kind? {
        position += 1
        let name = word()
        return name.isEmpty ? nil : .rule(String(decoding: name.map(\.lowercased), as: UTF8.self))
    }

    private mutating func name() -> StyleToken.Kind? {
        let name = String(decoding: word().map(\.lowercased), as: UTF8.self)
        guard peek == UInt8(ascii: "(") else { return nil }
        position += 1
        return name == "url" ? address() : .function(name)
    }

    /// Between brackets, with quotation marks or without.
    private mutating func address() -> StyleToken.Kind {
        skipBlanks()
        var address: [UInt8] = []
        if peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'") {
            guard case .string(let text) = string() else { return .broken }
            address = text
        } else {
            while let byte = peek, byte != UInt8(ascii: ")"), !byte.isStyleBlank {
                if byte == UInt8(ascii: "\\"), beginsEscape {
                    address += escape()
                } else {
                    if "\"'(\\".utf8.contains(byte) || byte < .space || byte == 0x7F { return .broken }
                    address.append(byte)
                    position += 1
                }
            }
        }
        skipBlanks()
        guard peek == UInt8(ascii: ")") else { return .broken }
        position += 1
        return .address(address)
    }

    private mutating func string() -> StyleToken.Kind {
        let quote = peek
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            if byte == quote {
                position += 1
                return .string(text)
            }
            if byte.isStyleLineEnd { return .broken }
            if byte == UInt8(ascii: "\\") {
                text += beginsEscape ? escape() : lineContinuation()
            } else {
                text.append(byte)
                position += 1
            }
        }
        return .broken
    }

    /// Passes a backslash and the line's end behind it, which are nothing.
    private mutating func lineContinuation() -> [UInt8] {
        position += 1
        if peek == .carriageReturn { position += 1 }
        if let byte = peek, byte.isStyleLineEnd { position += 1 }
        return []
    }
}

// MARK: - Names

extension StyleScanner {
    private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private var beginsName: Bool {
        guard let byte = peek else { return false }
        return byte.isOfStyleName && !byte.isDigit || beginsEscape
    }

    /// A backslash by itself, before a line's end, is no escape.
    private var beginsEscape: Bool {
        peek == UInt8(ascii: "\\") && position + 1 < bytes.endIndex && !bytes[position + 1].isStyleLineEnd
    }

    /// A name without its escapes; empty when none stands here.
    private mutating func word() -> [UInt8] {
        var word: [UInt8] = []
        while let byte = peek {
            if byte.isOfStyleName {
                word.append(byte)
                position += 1
            } else if beginsEscape {
                word += escape()
            } else {
                break
            }
        }
        return word
    }

    /// Takes `\75 ` for `u`, and `\(` for `(`.
    private mutating func escape() -> [UInt8] {
        position += 1
        let digits = bytes[position...].prefix(6).prefix(while: \.isHexDigit)
        guard !digits.isEmpty else {
            position += 1
            return [bytes[position - 1]]
        }
        position = digits.endIndex
        if peek == .carriageReturn, position + 1 < bytes.endIndex, bytes[position + 1] == .lineFeed { position += 1 }
        if let byte = peek, byte.isStyleBlank { position += 1 }
        let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
        return Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte.isStyleBlank { position += 1 }
    }
}

extension UInt8 {
    fileprivate var isStyleLineEnd: Bool { isLineEnd || self == 0x0C }
    fileprivate var isStyleBlank: Bool { isBlank || isStyleLineEnd }
    fileprivate var isOfStyleName: Bool { isLetterOrDigit || self == 0x2D || self == 0x5F || self >= 0x80 }
}
