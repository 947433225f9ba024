internal import Datasets
internal import Diagnostics
internal import Markdown

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
        bytes = Self.plain(text).map(\.byte)
    }

    init(_ inlines: [Inline], in file: SourceFile) {
        self.file = file
        add(inlines)
    }

    /// A setting. Where its source is written with codes or over several lines, all of it stands where the setting does.
    init(_ setting: Located<String>) {
        file = setting.span.file
        let source = setting.span.file.bytes[setting.span.range]
        guard let place = source.firstRange(ofBytes: setting.value.utf8) else {
            add(setting.value, at: setting.span)
            return
        }
        for (byte, range) in Self.plain(setting.value) {
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
        for (byte, source) in Self.plain(text) {
            bytes.append(byte)
            places.append(offsets[source.lowerBound]..<max(offsets[source.lowerBound], offsets[source.upperBound]))
        }
    }

    private mutating func add(_ text: String, at span: Span) {
        let plain = Self.plain(text).map(\.byte)
        bytes += plain
        places += [Range<Int>](repeating: span.range, count: plain.count)
    }
}

extension ProseLine {
    /// The bytes of a text with plain signs, and which of its own bytes each stands for.
    private static func plain(_ text: String) -> [(byte: UInt8, source: Range<Int>)] {
        var bytes: [(byte: UInt8, source: Range<Int>)] = []
        var index = 0
        for scalar in text.unicodeScalars {
            let written = UTF8.width(scalar)
            if let sign = plainSign(for: scalar) {
                bytes.append((sign, index..<(index + written)))
            } else {
                for (offset, byte) in scalar.utf8.enumerated() {
                    bytes.append((byte, (index + offset)..<(index + offset + 1)))
                }
            }
            index += written
        }
        return bytes
    }

    private static func plainSign(for scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "\u{2018}", "\u{2019}": UInt8(ascii: "'")
        case "\u{A0}", "\u{2007}", "\u{202F}": .space
        case "\u{2010}", "\u{2011}": UInt8(ascii: "-")
        default: nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: UTF8.EncodedScalar { UTF8.encode(self) ?? UTF8.encodedReplacementCharacter }
}
