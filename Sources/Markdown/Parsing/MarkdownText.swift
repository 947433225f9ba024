internal import Diagnostics

/// The part of a file that is Markdown: all of it, or what follows the front matter. Turns the library's lines and
/// columns, which count from the start of that part, into offsets into the file.
struct MarkdownText {
    let source: SourceFile
    /// Starts at the start of a line, after any byte order mark.
    let range: Range<Int>
    let languages: LanguageBlocks
    /// The bytes of the file as the library reads them: where those of languages begin and end, it reads blanks.
    private let plain: [UInt8]
    /// The file's line, counted from 1, that is the library's line 1.
    private let firstLine: Int

    init(_ source: SourceFile, from offset: Int) {
        self.source = source
        let start = min(max(offset, source.byteOrderMarkLength), source.bytes.count)
        self.range = start..<source.bytes.count
        languages = LanguageBlocks(in: source, range)
        plain = languages.blanked(source.bytes)
        self.firstLine = source.lineNumber(at: range.lowerBound)
    }
}

extension MarkdownText {
    var bytes: ArraySlice<UInt8> { plain[range] }

    /// How many lines the part has.
    var lineCount: Int { source.lineCount - firstLine + 1 }

    /// The bytes of one of the library's lines, without its line ending.
    func line(_ line: Int) -> Range<Int>? {
        guard line > 0, let found = source.rangeOfLine(line + firstLine - 1) else { return nil }
        return max(found.lowerBound, range.lowerBound)..<max(found.upperBound, range.lowerBound)
    }

    /// The library's number of the line that holds an offset.
    func lineNumber(at offset: Int) -> Int {
        source.lineNumber(at: offset) - firstLine + 1
    }

    /// Nil where the library reports no position.
    func offset(of position: RawPosition) -> Int? {
        guard position.column > 0, let line = line(position.line) else { return nil }
        return min(line.lowerBound + position.column - 1, line.upperBound)
    }

    /// From the first byte of a block to its last one that is no blank or line ending.
    func range(of node: RawNode) -> Range<Int>? {
        guard let start = offset(of: node.start), let last = line(lastLine(of: node)) else { return nil }
        var end = last.upperBound
        while end > start, plain[end - 1].isBlank || plain[end - 1].isLineEnd { end -= 1 }
        return start..<max(start, end)
    }
}
