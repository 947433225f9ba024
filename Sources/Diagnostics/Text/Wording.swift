extension String {
    /// The words as they are compared: in lower case, with one blank between them whatever blanks, line ends or
    /// no-break spaces the author's program put there.
    package var wording: String { withSingleBlanks.lowercased() }

    /// The words with one blank between them and none around them.
    package var withSingleBlanks: String {
        unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    }
}
