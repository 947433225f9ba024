package import Diagnostics

extension Rule {
    package static let hiddenCharacter = Rule(
        "hidden-character", .error, "A file holds a character that nobody sees and that changes what is read.")
}

extension Diagnostic {
    static func hiddenCharacter(_ scalar: Unicode.Scalar, at span: Span) -> Diagnostic {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
        return Diagnostic(
            .hiddenCharacter, at: span, "there is a hidden character here (U+\(padded))",
            suggestion: "delete it and type the words beside it anew")
    }
}

/// Finds control characters, characters that turn the direction of the text, and invisible ones inside words.
enum HiddenCharacters {
    static func find(in file: SourceFile) -> [Diagnostic] {
        var offset = file.byteOrderMarkLength
        var before: Unicode.Scalar?
        var diagnostics: [Diagnostic] = []
        let scalars = String(decoding: file.bytes[offset...], as: UTF8.self).unicodeScalars
        for (scalar, after) in zip(scalars, scalars.dropFirst().map(Optional.some) + [nil]) {
            let end = offset + UTF8.width(scalar)
            if isHidden(scalar) || (isInvisible(scalar) && isInWord(before, after)) {
                diagnostics.append(.hiddenCharacter(scalar, at: Span(file, offset..<end)))
            }
            (offset, before) = (end, scalar)
        }
        return diagnostics
    }

    /// Never meant: controls other than tab and line ends, and marks of direction, with which a text reads otherwise
    /// than it is stored.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Zero-width space, non-joiner and joiner, word joiner, soft hyphen, byte order mark.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        [0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
    }

    /// A joiner between two emoji is part of their picture; between letters it hides in a word.
    private static func isInWord(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        [before, after].compactMap { $0 }.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
