internal import Datasets
internal import Diagnostics
internal import Markdown

/// The text of one paragraph, heading or cell as it is read: emphasis and links dissolved, values put in.
struct ProseLine {
    private(set) var bytes: [UInt8] = []
    /// Where each byte stands in the source.
    private var places: [Range<Int>] = []
    /// Where values of the data stand in `bytes`.
    private(set) var values: [Range<Int>] = []
    private let file: SourceFile
    private static let nowhere = SourceFile(path: "", bytes: [])

    /// A text that stands nowhere in the paper.
    init(_ text: String) {
        file = Self.nowhere
        bytes = Array(text.utf8)
    }

    init(_ inlines: [Inline], in file: SourceFile) {
        self.file = file
        add(inlines)
    }

    /// The source of a part of the text.
    func span(of range: Range<Int>) -> Span {
        guard let first = places[range].first, let last = places[range].last else { return Span(file, 0..<0) }
        return Span(file, first.lowerBound..<max(first.lowerBound, last.upperBound))
    }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines { add(inline) }
    }

    private mutating func add(_ inline: Inline) {
        switch inline.kind {
        case .text(let text): add(text, of: inline)
        case .value(let value):
            let start = bytes.count
            add(value.printed, at: inline.span)
            values.append(start..<bytes.count)
        case .softBreak: add(" ", at: inline.span)
        case .emphasis, .strong, .strikethrough, .link: add(inline.children)
        // What is no reading text, and what ends a sentence.
        case .code, .html, .image, .footnoteReference, .hardBreak: add("\n", at: inline.span)
        }
    }

    private mutating func add(_ text: String, of inline: Inline) {
        guard let offsets = inline.sourceOffsets else { return add(text, at: inline.span) }
        bytes += text.utf8
        places += zip(offsets, offsets.dropFirst()).map { start, end in start..<max(start, end) }
    }

    private mutating func add(_ text: String, at span: Span) {
        bytes += text.utf8
        places += [Range<Int>](repeating: span.range, count: text.utf8.count)
    }
}
