/// What a paper's settings say to accept a finding, but for the reason.
struct AcceptanceEntry: Sendable, Equatable {
    let rule: String
    /// The start of the marked text: what it takes to find the place again.
    let at: String

    /// The text in quotes of YAML.
    var quotedAt: String {
        let isPlain = !at.utf8.contains { "\"\\".utf8.contains($0) }
        if isPlain { return "\"\(at)\"" }
        return "'" + at.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }
}

extension Diagnostic {
    /// The entry of a paper's settings that accepts the finding, but for the reason; nil where no reason would do.
    var acceptanceEntry: AcceptanceEntry? {
        guard rule.canBeAccepted, showsLine, let span = place.span else { return nil }
        return AcceptanceEntry(rule: rule.id, at: span.text.startOfWords)
    }
}

extension String {
    /// The start of the text with one blank between words.
    fileprivate var startOfWords: String {
        let words = unicodeScalars.split { $0.properties.isWhitespace }.map { Substring($0) }
        var start = words.first.map { String($0.unicodeScalars.prefix(Self.longest)) } ?? ""
        for word in words.dropFirst() {
            guard start.utf8.count + word.utf8.count < Self.longest else { break }
            start += " \(word)"
        }
        return start
    }

    private static let longest = 60
}
