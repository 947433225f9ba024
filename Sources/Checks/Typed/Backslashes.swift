package import Diagnostics
internal import Papers

extension Rule {
    package static let backslashPrinted = Rule(
        "backslash-printed", .warning, "A backslash stands at the end of a paragraph, where it is printed.",
        canBeLowered: true,
        example: .text(
            #"""
            12 High Street\
            Camden\
            """#,
            mended: #"""
                12 High Street\
                Camden
                """#))
}

extension Diagnostic {
    fileprivate static func backslashPrinted(at span: Span, fix: Fix) -> Diagnostic {
        Diagnostic(
            .backslashPrinted, at: span, "this backslash is printed: no line follows it in its paragraph",
            suggestion: "take it out", fix: fix)
    }
}

/// Finds backslashes behind the last line of a paragraph, as they are typed to end a line.
enum Backslashes: WordCheck {
    static let rules: [Rule] = [.backslashPrinted]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.contains(.backslash) && !$0.isSetting }.compactMap { passage in
            guard let place = passage.backslashAtEnd else { return nil }
            let span = passage.span(of: place)
            let blanks = span.file.bytes[..<span.range.lowerBound].reversed().prefix(while: \.isBlank).count
            let whole = Span(span.file, (span.range.lowerBound - blanks)..<span.range.upperBound)
            return .backslashPrinted(at: span, fix: Fix("", at: whole, isSafe: true))
        }
    }
}

extension Passage {
    /// The only one of the passage, behind words. A path of folders ends with one too: `C:\`
    fileprivate var backslashAtEnd: Range<Int>? {
        guard let place = bytes.lastIndex(where: { !$0.isBlank && !$0.isLineEnd }), !words.isEmpty,
            prose.bytes[place] == UInt8(ascii: "\\"), bytes.firstIndex(of: UInt8(ascii: "\\")) == place,
            byte(before: place) != UInt8(ascii: ":")
        else { return nil }
        return place..<(place + 1)
    }
}
