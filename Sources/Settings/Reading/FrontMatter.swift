internal import Datasets
package import Diagnostics

extension Rule {
    package static let frontMatterUnclosed = Rule(
        "front-matter-unclosed", .error, "The settings at the top of a file have no line of three hyphens after them.",
        example: .opening(
            """
            ---
            title: Care at home

            The contracts end in March.
            """,
            mended: """
                ---
                title: Care at home
                ---

                The contracts end in March.
                """))
}

extension Diagnostic {
    static func frontMatterUnclosed(at span: Span) -> Diagnostic {
        Diagnostic(
            .frontMatterUnclosed, at: span, "the settings that start here never end",
            suggestion: "put a line of three hyphens, ---, after the last setting")
    }
}

/// The settings at the top of a Markdown file, between two lines of three hyphens.
package struct FrontMatter: Sendable {
    /// At most this many bytes: a thousand lines; more is a mistake or an attack.
    static let maximumSize = 64 * 1_024

    /// In the order of the file; none where there is no front matter. Nil when it cannot be read, so that nobody takes
    /// a setting for missing that may well stand there.
    let entries: [DataNode.Entry]?
    /// Where the text after it starts: the start of a line.
    package let end: Int
    /// Its first line; the start of the file where there is no front matter.
    let start: Span

    /// Where the settings stand that cannot be read; nil where they can.
    package let lost: Span?

    /// Whether the settings end, so that it is known where the text starts.
    package let isClosed: Bool

    /// Settings that never end are taken to reach to the first line that can be none: an empty one or a heading.
    package init(of source: SourceFile, diagnostics: inout [Diagnostic]) {
        guard let first = Self.firstLineWithText(of: source), Self.isFence(first.range, in: source) else {
            (entries, end) = ([], source.byteOrderMarkLength)
            start = Span(source, end..<end)
            (lost, isClosed) = (nil, true)
            return
        }
        let text = Self.startOfLine(after: first.range, in: source)
        guard let closing = Self.closingFence(of: source, after: first.number) else {
            diagnostics.append(.frontMatterUnclosed(at: Span(source, first.range)))
            entries = nil
            end = Self.firstLineOfText(of: source, after: first.number)
            start = Span(source, first.range)
            (lost, isClosed) = (Span(source, text..<max(text, end)), false)
            return
        }
        let node = YAMLReader.read(
            source, in: text..<closing.lowerBound, limit: Self.maximumSize, readsOn: true,
            diagnostics: &diagnostics)
        entries = node.flatMap { SettingsReader.entries(of: $0, diagnostics: &diagnostics) }
        end = Self.startOfLine(after: closing, in: source)
        start = Span(source, first.range)
        isClosed = true
        lost = entries == nil ? Span(source, text..<closing.lowerBound) : nil
    }
}

extension FrontMatter {
    private init(_ other: FrontMatter, entries: [DataNode.Entry]?) {
        self.entries = entries
        (end, start, lost, isClosed) = (other.end, other.start, other.lost, other.isClosed)
    }

    /// The settings of a Welsh text, with those of the text that it translates for what it does not say.
    ///
    /// - Parameter diagnostics: Gets what differs that should agree, and what is not said in Welsh.
    package func inWelsh(of original: FrontMatter, diagnostics: inout [Diagnostic]) -> FrontMatter {
        guard let entries, let others = original.entries else { return self }
        diagnostics += WelshSettings.faults(entries, beside: others, start: start)
        return FrontMatter(self, entries: WelshSettings.joined(entries, others))
    }
}

extension FrontMatter {
    /// The texts of all settings, in the order of the file, but for what is accepted, the names of files, and what stood
    /// in the report before: no data keep that right.
    package var texts: [Located<String>] { Self.texts(of: entries ?? []) }

    private static func texts(of entries: [DataNode.Entry]) -> [Located<String>] {
        entries.flatMap { ["accept", "file", "corrections", "sign-off"].contains($0.key) ? [] : texts(of: $0.value) }
    }

    private static func texts(of node: DataNode) -> [Located<String>] {
        switch node.kind {
        case .text(let text): [Located(text, at: node.span)]
        case .list(let items): items.flatMap(texts)
        case .mapping(let entries): texts(of: entries)
        }
    }
}

extension FrontMatter {
    /// Blank lines before the settings are no reason to print the settings as text.
    private static func firstLineWithText(of source: SourceFile) -> (number: Int, range: Range<Int>)? {
        for number in 1...source.lineCount {
            guard let line = source.rangeOfLine(number) else { return nil }
            let range =
                max(line.lowerBound, source.byteOrderMarkLength)..<max(line.upperBound, source.byteOrderMarkLength)
            if !source.bytes[range].allSatisfy(\.isBlank) { return (number, range) }
        }
        return nil
    }

    /// Where a section starts the settings are over: YAML would take its heading for a remark and drop it.
    private static func closingFence(of source: SourceFile, after number: Int) -> Range<Int>? {
        for number in stride(from: number + 1, through: source.lineCount, by: 1) {
            guard let line = source.rangeOfLine(number), !source.bytes[line].starts(with: "## ".utf8) else {
                return nil
            }
            if isFence(line, in: source) { return line }
        }
        return nil
    }

    private static func firstLineOfText(of source: SourceFile, after number: Int) -> Int {
        for number in stride(from: number + 1, through: source.lineCount, by: 1) {
            guard let line = source.rangeOfLine(number) else { break }
            let bytes = source.bytes[line]
            if bytes.allSatisfy(\.isBlank) || bytes.first == UInt8(ascii: "#") { return line.lowerBound }
        }
        return source.bytes.count
    }

    private static func isFence(_ line: Range<Int>, in source: SourceFile) -> Bool {
        let bytes = source.bytes[line]
        return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy(\.isBlank)
    }

    private static func startOfLine(after line: Range<Int>, in source: SourceFile) -> Int {
        let isPair = source.bytes[line.upperBound...].starts(with: [.carriageReturn, .lineFeed])
        return min(line.upperBound + (isPair ? 2 : 1), source.bytes.count)
    }
}
