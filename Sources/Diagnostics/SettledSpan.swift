/// Where something stands, as it is printed. Unlike a `Span` it holds no file.
///
/// One object, wherever it is named: it is large, and much that is kept of each paper has room for several.
package final class SettledSpan: Sendable, Equatable {
    package let path: String
    package let range: SettledRange
    /// The cell of a workbook, whose lines and columns say nothing; nil in a file of text.
    package let cell: SheetCell?
    /// Nil where the file has no such line, or not everybody may see it.
    let excerpt: Excerpt?

    /// - Parameter showsLine: Whether the line may be shown.
    package init(_ span: Span, showsLine: Bool = true) {
        path = span.file.path
        range = SettledRange(span)
        cell = span.cell
        excerpt = showsLine ? Excerpt(of: span) : nil
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        path = try reader.text()
        range = try reader.value()
        cell = try reader.optionalValue()
        excerpt = try reader.optionalValue()
    }

    package static func == (left: SettledSpan, right: SettledSpan) -> Bool {
        left.path == right.path && left.range == right.range && left.cell == right.cell && left.excerpt == right.excerpt
    }
}

extension SettledSpan {
    /// The lines and columns of a file of text; nil in a workbook, which has none.
    var lines: SettledRange? { cell == nil ? range : nil }
}

extension SettledSpan: CustomStringConvertible {
    /// `Content/home-care/appraisal.md:12:5`, `Content/home-care/rates.xlsx, sheet Rates, cell B3`
    package var description: String { cell.map { "\(path), \($0)" } ?? "\(path):\(range.start)" }
}

/// A run of bytes of a file, with the places that people count.
package struct SettledRange: Sendable, Equatable {
    package let start: Position
    /// The position after the last byte.
    package let end: Position
    /// Into the bytes of the file.
    package let offsets: Range<Int>

    package init(_ span: Span) {
        start = span.start
        end = span.end
        offsets = span.range
    }
}

/// The line of a file in which a span starts, as it is shown to people. A span that runs over several lines is marked
/// to the end of its first.
struct Excerpt: Sendable, Equatable {
    /// Without anything that a terminal would act on; of a long line, the part around the place.
    let line: String
    /// How many cells of a terminal stand before the marked place.
    let indent: Int
    /// How many cells are marked; at least one.
    let marks: Int

    init?(of span: Span) {
        let (start, end) = (span.start, span.end)
        guard let text = Self.line(start.line, of: span.file) else { return nil }
        let shown = Self.window(of: text.count, around: start.column - 1)
        let from = min(start.column - 1, shown.upperBound)
        let to = end.line == start.line ? min(end.column - 1, shown.upperBound) : shown.upperBound
        line = Self.cut(text, to: shown)
        indent = text[shown.lowerBound..<from].cellCount + (shown.lowerBound > 0 ? 1 : 0)
        marks = max(1, text[from..<max(from, to)].cellCount)
    }
}

extension Excerpt {
    /// The scalars of a line, as columns count them: without a byte order mark.
    private static func line(_ number: Int, of file: SourceFile) -> [Unicode.Scalar]? {
        guard let line = file.rangeOfLine(number) else { return nil }
        let start = number == 1 ? min(file.byteOrderMarkLength, line.upperBound) : line.lowerBound
        return Array(file.text(in: start..<line.upperBound).unicodeScalars)
    }

    /// The part of a long line that is shown: enough to see the place, not so much that it fills the screen.
    private static func window(of length: Int, around column: Int) -> Range<Int> {
        let widest = 160
        guard length > widest else { return 0..<length }
        let start = min(max(0, column - widest / 2), length - widest)
        return start..<(start + widest)
    }

    private static func cut(_ text: [Unicode.Scalar], to shown: Range<Int>) -> String {
        var part: [UInt8] = []
        part.reserveCapacity(shown.count + 8)
        for scalar in text[shown] {
            let printable = scalar.printable
            if printable.isASCII {
                part.append(UInt8(ascii: printable))
            } else {
                part += Array(String(printable).utf8)
            }
        }
        let words = String(decoding: part, as: UTF8.self)
        return (shown.lowerBound > 0 ? "…" : "") + words + (shown.upperBound < text.count ? "…" : "")
    }
}
