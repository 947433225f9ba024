/// Where something stands: a run of bytes of one source file. Lines and columns are worked out when printed.
package struct Span: Sendable {
    package let file: SourceFile
    /// Offsets into `file.bytes`; empty where a place is meant and no text.
    package let range: Range<Int>

    package init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        self.range = range
    }
}

extension Span {
    package var start: Position { file.position(at: range.lowerBound) }
    /// The cell of a workbook that it starts in; nil in a file of text.
    package var cell: SheetCell? { file.cell(at: range.lowerBound) }
    /// The position after the last byte.
    package var end: Position { file.position(at: range.upperBound) }
    /// The source text that the span covers.
    package var text: String { file.text(in: range) }

    /// Whether a place of the file lies in it, or at its end, where somebody who has just written it is.
    package func touches(_ offset: Int) -> Bool { range.contains(offset) || range.upperBound == offset }

    /// The line that it starts on, counted from 1 in what everybody may read.
    package var publicLine: Int {
        start.line - file.withheld.count { $0.lowerBound < range.lowerBound }
    }

    /// The part of the span on its first line.
    package var firstLine: Span {
        let line = file.rangeOfLine(start.line) ?? range
        return Span(file, range.lowerBound..<min(range.upperBound, max(line.upperBound, range.lowerBound)))
    }

    /// From the start of this span to the end of `other`, which must be of the same file.
    package func joined(to other: Span) -> Span {
        Span(file, min(range.lowerBound, other.range.lowerBound)..<max(range.upperBound, other.range.upperBound))
    }
}

extension Span: Equatable {
    /// Two spans are the same place when path and range agree, whether or not the file was read twice.
    package static func == (left: Span, right: Span) -> Bool {
        left.range == right.range && left.file.path == right.file.path
    }
}

extension Span: CustomStringConvertible {
    /// `Content/home-care/appraisal.md:12:5`, `Content/home-care/rates.xlsx, sheet Rates, cell B3`
    package var description: String {
        cell.map { "\(file.path), \($0)" } ?? "\(file.path):\(start)"
    }
}
