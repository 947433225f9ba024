internal import Diagnostics

/// The places of one file as an editor counts them, and as bytes.
struct TextPositions {
    private let file: SourceFile
    private let encoding: PositionEncoding

    init(_ file: SourceFile, _ encoding: PositionEncoding) {
        self.file = file
        self.encoding = encoding
    }

    /// Of a place within a character or a line's end, the one before it.
    func position(at offset: Int) -> EditorPosition {
        let offset = min(max(offset, 0), file.bytes.count)
        let number = file.lineNumber(at: offset)
        let line = range(ofLine: number)
        var end = min(max(offset, line.lowerBound), line.upperBound)
        while end > line.lowerBound, end < line.upperBound, file.bytes[end].continuesCharacter { end -= 1 }
        return EditorPosition(line: number - 1, character: encoding.count(file.bytes[line.lowerBound..<end]))
    }

    func range(_ bytes: Range<Int>) -> EditorRange {
        EditorRange(start: position(at: bytes.lowerBound), end: position(at: bytes.upperBound))
    }

    /// Behind a line's end, that end; behind the last line, the end of the file.
    func offset(of position: EditorPosition) -> Int {
        guard position.line >= 0 else { return 0 }
        guard position.line < file.lineCount else { return file.bytes.count }
        let line = range(ofLine: position.line + 1)
        return encoding.offset(ofColumn: max(0, position.character), in: file.bytes[line])
    }

    func bytes(_ range: EditorRange) -> Range<Int> {
        let (start, end) = (offset(of: range.start), offset(of: range.end))
        return min(start, end)..<max(start, end)
    }

    /// Without its end. A byte order mark is none of the text that an editor shows.
    private func range(ofLine number: Int) -> Range<Int> {
        let line = file.rangeOfLine(number) ?? 0..<0
        let start = number == 1 ? min(file.byteOrderMarkLength, line.upperBound) : line.lowerBound
        return start..<line.upperBound
    }
}
