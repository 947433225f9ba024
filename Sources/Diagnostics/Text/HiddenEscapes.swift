/// Finds hidden characters that are written as codes: `&#x202e;` in text, `"\u202e"` in a setting. Those that stand in
/// the file themselves are found with all others of the file.
package enum HiddenEscapes {
    /// - Parameters:
    ///   - texts: What a reader gets.
    ///   - span: What its author wrote.
    package static func find(_ texts: [String], at span: Span) -> [Diagnostic] {
        guard HiddenCharacters.find(in: span.file, range: span.range).isEmpty else { return [] }
        let scalars = texts.compactMap { firstHidden(in: $0) ?? firstReplaced(in: $0, of: span) }
        return scalars.prefix(1).map { .hiddenCharacter($0, at: span) }
    }

    private static func firstHidden(in text: String) -> Unicode.Scalar? {
        let found = HiddenCharacters.find(in: SourceFile(path: "", text: text)).first
        return found?.place.span?.text.unicodeScalars.first
    }

    /// What stands for a character that cannot be: `&#0;`.
    private static func firstReplaced(in text: String, of span: Span) -> Unicode.Scalar? {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let isWritten = span.text.unicodeScalars.contains(replacement)
        return text.unicodeScalars.contains(replacement) && !isWritten ? replacement : nil
    }
}
