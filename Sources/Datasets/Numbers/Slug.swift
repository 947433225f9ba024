internal import Diagnostics

/// The name that a text gets in `{{ }}` and in addresses: `Brighton & Hove` is `brighton-and-hove`.
package enum Slug {
    /// Lower case, accents dropped, `&` as the word and, every other run of characters a hyphen, none at the ends.
    /// Empty when the text has no Latin letter and no digit.
    package static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        let isASCII = text.utf8.withBytes { bytes in
            guard bytes.allSatisfy(\.isASCII) else { return false }
            for byte in bytes { slug.append(slugOf: byte) }
            return true
        }
        if !isASCII {
            for scalar in text.unicodeScalars { slug.append(slugOf: scalar) }
        }
        if slug.last == .hyphen { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(slugOf byte: UInt8) {
        if byte.isLetterOrDigit { return append(byte.lowercased) }
        appendHyphen()
        if byte == UInt8(ascii: "&") { self += "and-".utf8 }
    }

    fileprivate mutating func append(slugOf scalar: Unicode.Scalar) {
        if let byte = UInt8(exactly: scalar.value), byte.isASCII {
            append(slugOf: byte)
        } else if !scalar.properties.isMark, !scalar.isInvisible {
            if let letters = scalar.properties.latinLetters { self += letters.utf8 } else { appendHyphen() }
        }
    }

    /// None at the start, and one after another.
    private mutating func appendHyphen() {
        if let last, last != .hyphen { append(.hyphen) }
    }
}

extension UInt8 {
    fileprivate static var hyphen: UInt8 { UInt8(ascii: "-") }
}

extension Unicode.Scalar.Properties {
    /// Whether it only changes the character before it, as a combining accent does.
    fileprivate var isMark: Bool {
        switch generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// The letters without their accents, by the name that Unicode gives them: `LATIN SMALL LETTER E WITH ACUTE` is e,
    /// `LATIN CAPITAL LETTER AE` is ae; nil when it is no Latin letter.
    fileprivate var latinLetters: String? {
        let words = (name ?? "").utf8.split(separator: .space).map { String(Substring($0)) }
        guard words.count > 3, words[0] == "LATIN", ["SMALL", "CAPITAL"].contains(words[1]),
            ["LETTER", "LIGATURE"].contains(words[2])
        else { return nil }
        let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
        if let known = Self.letterNames.first(where: { $0.name == letter }) { return known.letters }
        return letter.utf8.count <= 2 ? String(decoding: letter.utf8.map(\.lowercased), as: UTF8.self) : nil
    }

    private static let letterNames: [(name: String, letters: String)] = [
        ("SHARP S", "ss"), ("DOTLESS I", "i"), ("LONG S", "s"), ("ETH", "d"), ("THORN", "th"), ("FFI", "ffi"),
        ("FFL", "ffl"),
    ]
}
