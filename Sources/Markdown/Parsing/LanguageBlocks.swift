package import Diagnostics

extension Rule {
    package static let languageBlock = Rule(
        "language-block", .error, "A block of words in another language does not begin or end as it should.",
        example: .text(
            """
            ::: {lang=cy}

            Daw’r contractau i ben ym mis Mawrth.
            """,
            mended: """
                ::: {lang=cy}

                Daw’r contractau i ben ym mis Mawrth.

                :::
                """))
}

extension Diagnostic {
    fileprivate static func languageBlockOpen(at span: Span) -> Diagnostic {
        Diagnostic(
            .languageBlock, at: span, "nothing ends this block of words in another language",
            suggestion: "write a line ::: below its last line")
    }

    fileprivate static func languageBlockInside(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .languageBlock, at: span, "this begins while the block above it has not ended",
            suggestion: "end the one above with a line :::", notes: [.init(at: first, "it begins here")])
    }

    static func languageBlockCut(at span: Span) -> Diagnostic {
        Diagnostic(
            .languageBlock, at: span, "a list, a table or the like goes on across this line",
            suggestion: "put a paragraph or a heading between, so that one ends and another begins here")
    }
}

/// The blocks of a text whose words are in another language, between lines of colons:
///
///     ::: {lang=cy}
///
///     Daw’r contractau i ben ym mis Mawrth.
///
///     :::
///
/// For the library these lines are blank.
package struct LanguageBlocks: Sendable {
    struct Block {
        let language: String
        let braces: Span
        /// From the line that begins it to behind the one that ends it.
        let range: Range<Int>
    }

    private(set) var blocks: [Block] = []
    /// The lines that begin and end them.
    private(set) var lines: [Range<Int>] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter range: The part of the file that is Markdown.
    init(in source: SourceFile, _ range: Range<Int>) {
        guard source.bytes[range].contains(bytes: Self.start) else { return }
        var open: (language: String?, line: Span, braces: Span)?
        var isInCode = false
        for number in source.lineNumber(at: range.lowerBound)...source.lineCount {
            guard let line = source.rangeOfLine(number) else { continue }
            let text = source.bytes[line]
            if text.beginsOrEndsCode { isInCode.toggle() }
            if isInCode { continue }
            if let braces = Self.braces(ofOpening: text) {
                lines.append(line)
                let (span, place) = (Span(source, line), Span(source, braces))
                if let open { diagnostics.append(.languageBlockInside(at: span, first: open.line)) }
                let word = source.bytes[braces].dropFirst().dropLast().trimmingBlanks().dropFirst(Self.language.count)
                let language = LanguageCodes.tag(writtenAs: word)
                if language == nil { diagnostics.append(.malformedAttributes(place)) }
                open = (language, span, place)
            } else if let begun = open, text.isOnlyColons {
                lines.append(line)
                if let language = begun.language {
                    let whole = begun.line.range.lowerBound..<line.upperBound
                    blocks.append(Block(language: language, braces: begun.braces, range: whole))
                }
                open = nil
            }
        }
        if let open { diagnostics.append(.languageBlockOpen(at: open.line)) }
    }

    /// The bytes of a file with blanks where these lines stand.
    func blanked(_ bytes: [UInt8]) -> [UInt8] {
        guard !lines.isEmpty else { return bytes }
        var bytes = bytes
        for line in lines { bytes.replaceSubrange(line, with: repeatElement(.space, count: line.count)) }
        return bytes
    }
}

extension LanguageBlocks {
    private static let start = Array(":::".utf8)
    private static let language = Array("lang=".utf8)

    /// Whether a line begins such a block.
    package static func isBegun(by line: ArraySlice<UInt8>) -> Bool { braces(ofOpening: line) != nil }

    /// What stands in braces in a line that begins a block; nil for any other line.
    private static func braces(ofOpening line: ArraySlice<UInt8>) -> Range<Int>? {
        guard line.starts(with: start) else { return nil }
        let braces = line.drop { $0 == UInt8(ascii: ":") }.trimmingBlanks()
        guard braces.first == UInt8(ascii: "{"), braces.last == UInt8(ascii: "}"), braces.count > 1,
            braces.dropFirst().drop(while: \.isBlank).starts(with: language)
        else { return nil }
        return braces.indices
    }
}

extension ArraySlice<UInt8> {
    /// Whether a line ends a block.
    fileprivate var isOnlyColons: Bool {
        let colons = prefix { $0 == UInt8(ascii: ":") }
        return colons.count >= 3 && self[colons.endIndex...].allSatisfy(\.isBlank)
    }

    fileprivate var beginsOrEndsCode: Bool {
        let text = drop(while: \.isBlank)
        return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    }
}
