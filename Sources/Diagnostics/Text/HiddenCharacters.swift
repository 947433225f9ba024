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
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index].isPlainText {
                index += 1
            } else {
                guard let scalar = bytes.scalar(at: index) else { break }
                let end = index + UTF8.width(scalar)
                if isHidden(scalar, in: bytes, from: index, to: end) {
                    let span = Span(file, index..<end)
                    diagnostics.append(.hiddenCharacter(scalar, at: span, fix: fix(for: scalar, at: span)))
                }
                index = end
            }
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
        if scalar.isNeverMeant { return true }
        guard scalar.isInvisible else { return false }
        let before = bytes.scalar(before: start)
        if scalar.isTag { return !(before?.isTag ?? false) && before != .blackFlag }
        // A joiner between two emoji is part of their picture; beside a letter it hides in a word.
        return [before, bytes.scalar(at: end)].contains { $0?.isOfWord ?? false }
    }
}

extension UInt8 {
    /// ASCII that is no control: nearly every byte of a file, so it is passed over at once.
    fileprivate var isPlainText: Bool { (0x20...0x7E).contains(self) || isBlank || isLineEnd }
}
