internal import Diagnostics
internal import SourceDocuments

/// What the words of a paragraph say of its place among the recommendations.
enum RecommendationWords {
    /// Whether it asks for what follows: “Cabinet is recommended to:”.
    static func open(_ line: SourceLine) -> Bool { isOpen(line) && hasVerb(line) }

    /// Whether it ends with a colon.
    static func isOpen(_ line: SourceLine) -> Bool { line.text.withSingleBlanks.utf8.last == UInt8(ascii: ":") }

    /// Whether it is a recommendation, or opens some.
    static func ask(_ line: SourceLine) -> Bool { line.text.wording.hasPrefix("that ") || hasVerb(line) }

    private static func hasVerb(_ line: SourceLine) -> Bool {
        let words = line.text.wording
        return ["recommend", "asked to", "invited to", "requested to"].contains { words.contains($0) }
    }

    /// Whether a paragraph goes on with the sentence of the one before.
    static func isContinued(_ line: SourceLine, by next: SourceLine) -> Bool {
        let words = line.text.wording
        let isHeld = [";", ",", " and", " or"].contains { words.hasSuffix($0) }
        return isHeld || beginsSmall(next) || next.text.wording.hasPrefix("that ")
    }

    /// Whether its first letter is a small one.
    static func beginsSmall(_ line: SourceLine) -> Bool {
        line.text.unicodeScalars.first { !$0.properties.isWhitespace }?.properties.isLowercase ?? false
    }
}
