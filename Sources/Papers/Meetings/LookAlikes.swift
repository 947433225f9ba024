/// Letters of other alphabets that look like Latin ones: a name that has one is another name, and nobody sees it.
package enum LookAlikes {
    /// A text with the Latin letters that are meant.
    package static func latin(_ text: String) -> String {
        guard first(in: text) != nil else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { letters[$0] ?? $0 }))
    }

    /// The first such letter; nil where there is none.
    package static func first(in text: String) -> Unicode.Scalar? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        return text.unicodeScalars.first { letters[$0] != nil }
    }

    /// Cyrillic, then Greek. Only looked up, never listed.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        zip(
            "АВЕКМНОРСТХІЈЅаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκ".unicodeScalars,
            "ABEKMHOPCTXIJSaeopcyxijshdqwABEZHIKMNOPTYXovk".unicodeScalars)
    ) { first, _ in first }
}
