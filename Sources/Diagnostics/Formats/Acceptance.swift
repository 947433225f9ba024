extension Diagnostic {
    /// The finding as one that the paper accepts, with the reason below it:
    ///
    ///     Content/home-care/figures.csv:8:3: accepted: what is wrong [rule]
    ///          = Published like this.
    package func accepted(because reason: String) -> String {
        ShortFormat().print(self, as: "accepted") + "     = \(reason.printable)\n"
    }
}

extension String {
    /// The start of a marked text as a value in quotes for the settings of a paper: with one blank between words, and
    /// no longer than it takes to find the place again.
    var markedForAcceptance: String {
        let words = unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
        var start = words.first ?? ""
        for word in words.dropFirst() where start.utf8.count + word.utf8.count < Self.longest { start += " \(word)" }
        let isPlain = !start.utf8.contains { "\"\\".utf8.contains($0) }
        if isPlain { return "\"\(start)\"" }
        return "'" + start.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }

    private static let longest = 60
}
