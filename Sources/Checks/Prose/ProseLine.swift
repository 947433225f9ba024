internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Settings

/// The text of one paragraph, heading or cell as it is read: emphasis and links dissolved, values put in, and Word's
/// apostrophes, blanks and hyphens as the plain ones that data have.
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
        bytes = text.withPlainSigns.map(\.byte)
    }

    init(_ inlines: [Inline], in file: SourceFile) {
        self.file = file
        add(inlines)
    }

    /// A setting. Where its source is written with codes or over several lines, all of it stands where the setting does.
    init(_ setting: Located<String>) {
        file = setting.span.file
        let source = setting.span.file.bytes[setting.span.range]
        guard let place = source.firstRange(of: Array(setting.value.utf8)) else {
            add(setting.value, at: setting.span)
            return
        }
        for (byte, range) in setting.value.withPlainSigns {
            bytes.append(byte)
            places.append((place.lowerBound + range.lowerBound)..<(place.lowerBound + range.upperBound))
        }
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
        case .abbreviation(let abbreviation): add(abbreviation.short, of: inline)
        case .softBreak: add(" ", at: inline.span)
        case .emphasis, .strong, .strikethrough, .link: add(inline.children)
        // What is no reading text, and what ends a sentence.
        case .code, .html, .image, .footnoteReference, .hardBreak: add("\n", at: inline.span)
        }
    }

    private mutating func add(_ text: String, of inline: Inline) {
        guard let offsets = inline.sourceOffsets else { return add(text, at: inline.span) }
        for (byte, source) in text.withPlainSigns {
            bytes.append(byte)
            places.append(offsets[source.lowerBound]..<max(offsets[source.lowerBound], offsets[source.upperBound]))
        }
    }

    private mutating func add(_ text: String, at span: Span) {
        let plain = text.withPlainSigns.map(\.byte)
        bytes += plain
        places += [Range<Int>](repeating: span.range, count: plain.count)
    }
}
