internal import Datasets
package import Diagnostics

extension Rule {
    package static let frontMatterUnclosed = Rule(
        "front-matter-unclosed", .error, "The settings at the top of a file have no line of three hyphens after them.")
}

extension Diagnostic {
    static func frontMatterUnclosed(at span: Span) -> Diagnostic {
        Diagnostic(
            .frontMatterUnclosed, at: span, "the settings that start here never end",
            suggestion: "put a line of three hyphens, ---, after the last setting")
    }
}

/// The settings at the top of a Markdown file, between two lines of three hyphens.
struct FrontMatter {
    /// At most this many bytes: a thousand lines; more is a mistake or an attack.
    static let maximumSize = 64 * 1_024

    /// In the order of the file; none where there is no front matter, or it cannot be read.
    let entries: [DataNode.Entry]
    /// Where the text after it starts: the start of a line.
    let end: Int

    /// Nil when it never ends: then nobody can say where the text starts.
    init?(of source: SourceFile, diagnostics: inout [Diagnostic]) {
        guard let opening = source.rangeOfLine(1), Self.isFence(opening, in: source) else {
            (entries, end) = ([], source.byteOrderMarkLength)
            return
        }
        let lines = (2...max(2, source.lineCount)).lazy.compactMap { number in source.rangeOfLine(number) }
        guard let closing = lines.first(where: { Self.isFence($0, in: source) }) else {
            diagnostics.append(.frontMatterUnclosed(at: Span(source, opening)))
            return nil
        }
        let first = source.rangeOfLine(2)?.lowerBound ?? closing.lowerBound
        let node = YAMLReader.read(
            source, in: first..<closing.lowerBound, limit: Self.maximumSize, diagnostics: &diagnostics)
        entries = node.map { Self.entries(of: $0, diagnostics: &diagnostics) } ?? []
        end = Self.startOfLine(after: closing, in: source)
    }

    private static func isFence(_ line: Range<Int>, in source: SourceFile) -> Bool {
        let start = line.lowerBound == 0 ? source.byteOrderMarkLength : line.lowerBound
        var end = line.upperBound
        while end > start, source.bytes[end - 1].isBlank { end -= 1 }
        return source.bytes[start..<end].elementsEqual("---".utf8)
    }

    private static func entries(of node: DataNode, diagnostics: inout [Diagnostic]) -> [DataNode.Entry] {
        if case .mapping(let entries) = node.kind { return entries }
        diagnostics.append(.settingKind("the block of settings", at: node.span, expected: "lines of “name: value”"))
        return []
    }

    private static func startOfLine(after line: Range<Int>, in source: SourceFile) -> Int {
        var end = line.upperBound
        if end < source.bytes.count, source.bytes[end] == .carriageReturn { end += 1 }
        if end < source.bytes.count, source.bytes[end] == .lineFeed { end += 1 }
        return end
    }
}
