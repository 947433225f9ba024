extension Rule {
    package static let hiddenCharacter = Rule(
        "hidden-character", .error, "A file holds a character that nobody sees and that changes what is read.",
        example: .text("Resi\u{200B}dents keep their carers.", mended: "Residents keep their carers."))
}

extension Diagnostic {
    package static func hiddenCharacter(_ scalar: Unicode.Scalar, at span: Span, fix: Fix? = nil) -> Diagnostic {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
        return Diagnostic(
            .hiddenCharacter, at: span, "there is a hidden character here (U+\(padded))",
            suggestion: "delete it and type the words beside it anew", fix: fix)
    }
}

/// Finds control characters, characters that turn the direction of the text, and invisible ones inside words.
package enum HiddenCharacters {
    /// - Parameters:
    ///   - file: Of valid UTF-8.
    ///   - range: The part that is looked at; nil for the whole file.
    package static func find(in file: SourceFile, range: Range<Int>? = nil) -> [Diagnostic] {
        let bytes = file.bytes
        let range = range ?? file.byteOrderMarkLength..<bytes.count
        var diagnostics: [Diagnostic] = []
        var index = bytes.endOfPlainText(in: range)
        while index < range.upperBound, let scalar = bytes.scalar(at: index) {
            let end = index + UTF8.width(scalar)
            if isHidden(scalar, in: bytes, from: index, to: end) {
                let span = Span(file, index..<end)
                diagnostics.append(.hiddenCharacter(scalar, at: span, fix: fix(for: scalar, at: span)))
            }
            index = end < range.upperBound ? bytes.endOfPlainText(in: end..<range.upperBound) : end
        }
        return diagnostics
    }

    /// Nil for what may stand for something that was lost: a line's end, or a letter of another alphabet.
    private static func fix(for scalar: Unicode.Scalar, at span: Span) -> Fix? {
        guard meaningless.contains(scalar) else { return nil }
        let before = span.file.bytes.scalar(before: span.range.lowerBound)
        let after = span.file.bytes.scalar(at: span.range.upperBound)
        return Fix("", at: span, isSafe: isInWord(before, after))
    }

    /// Whether the character stands inside a word, or between a word and a blank: beside a sign it may keep Markdown,
    /// YAML or CSV from reading that sign.
    private static func isInWord(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        let isBlank = { (scalar: Unicode.Scalar?) in scalar.map { $0.properties.isWhitespace } ?? true }
        let isLetter = { (scalar: Unicode.Scalar?) in scalar?.properties.isAlphabetic ?? false }
        let isOfWord = { (scalar: Unicode.Scalar?) in scalar?.isOfWord ?? false }
        return isOfWord(before) && isOfWord(after) || isLetter(before) && isBlank(after)
            || isBlank(before) && isLetter(after)
    }

    /// Soft hyphen, blank and joiner without width, and byte order mark: a page looks the same without them.
    private static let meaningless: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]

    private static func isHidden(_ scalar: Unicode.Scalar, in bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        if scalar.isNeverMeant { return !isMisread(scalar, in: bytes, from: start) }
        guard scalar.isInvisible else { return false }
        let before = bytes.scalar(before: start)
        if scalar.isJoiner, scalar.joins(before, bytes.scalar(at: end)) { return false }
        if scalar.isTag { return !(before?.isTag ?? false) && before != .blackFlag }
        // A joiner between two emoji is part of their picture; beside a letter it hides in a word.
        return [before, bytes.scalar(at: end)].contains { $0?.isOfWord ?? false }
    }
}

extension HiddenCharacters {
    /// Whether a control is the end of `â€`, which is a finding of its own.
    private static func isMisread(_ scalar: Unicode.Scalar, in bytes: [UInt8], from start: Int) -> Bool {
        let length = 5
        guard (0x80...0x9F).contains(scalar.value), start >= length else { return false }
        return Misreading(in: bytes, at: start - length)?.end == start + 2
    }
}

extension Unicode.Scalar {
    /// Whether it keeps letters apart or joins them: U+200C and U+200D.
    fileprivate var isJoiner: Bool { self == "\u{200C}" || self == "\u{200D}" }

    /// Whether a joiner is a part of the spelling between two letters: in Persian and its neighbours between two letters
    /// of Arabic, in the scripts of India, Sri Lanka and Burma beside the sign that takes a letter's vowel away.
    fileprivate func joins(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        guard let before else { return false }
        if before.isOfArabic { return self == "\u{200D}" || after?.isOfArabic ?? false }
        guard let after, before.isOfIndia, after.isOfIndia else { return false }
        return [before, after].contains { $0.properties.canonicalCombiningClass == .virama }
    }

    private var isOfArabic: Bool {
        switch value {
        case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: isOfWord
        default: false
        }
    }

    /// Devanagari to Sinhala, and Burmese.
    private var isOfIndia: Bool { (0x0900...0x0DFF).contains(value) || (0x1000...0x109F).contains(value) }
}

extension [UInt8] {
    /// Where the first byte stands that is not plain text; the end where all are. Nearly every byte of a file is, so
    /// eight are passed over at once.
    fileprivate func endOfPlainText(in range: Range<Int>) -> Int {
        withUnsafeBytes { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                if index + 8 <= range.upperBound,
                    bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).isPlainText
                {
                    index += 8
                } else if bytes[index].isPlainText {
                    index += 1
                } else {
                    break
                }
            }
            return index
        }
    }
}

extension UInt64 {
    /// Whether its eight bytes are ASCII and no controls. The highest bit of a byte says that it is none of these: set
    /// at once, by adding 1 to 7F, or by taking 20 from what is less.
    fileprivate var isPlainText: Bool {
        (self | (self &+ 0x0101_0101_0101_0101) | (self &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 == 0
    }
}

extension UInt8 {
    /// ASCII that is no control but a tab or a line's end.
    fileprivate var isPlainText: Bool { (0x20...0x7E).contains(self) || isBlank || isLineEnd }
}
