extension String {
    /// The text as a message quotes it: `“Option 2Commission”`, cut where it is long.
    package var quoted: String {
        let start = unicodeScalars.prefix(Self.longestQuotation)
        return start.endIndex == endIndex ? "“\(self)”" : "“\(String(start))…”"
    }

    private static let longestQuotation = 80
}
