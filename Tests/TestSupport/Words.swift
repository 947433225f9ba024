extension String {
    /// The words of a text, in order: what stands between blanks and holds a letter or a digit.
    /// No-break spaces are blanks; punctuation stays with its word.
    package var words: [String] {
        unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
            .filter { $0.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
            .map { String($0) }
    }
}
