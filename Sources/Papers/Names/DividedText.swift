internal import Diagnostics
internal import Markdown
internal import Values

/// A text of the tree while the names in it are replaced, from its start to its end.
struct DividedText {
    private let inline: Inline
    private let bytes: [UInt8]
    /// Where each byte stands in the source.
    private let offsets: [Int]?
    /// The first byte that is not yet in `done`.
    private var next = 0
    private var done: [Inline] = []

    init(_ text: String, of inline: Inline) {
        self.inline = inline
        bytes = Array(text.utf8)
        offsets = inline.sourceOffsets
    }

    /// The pieces, with what follows the last name.
    var pieces: [Inline] { done + text(next..<bytes.count) }

    /// Puts a value in the place of a name.
    ///
    /// - Parameter range: Where the name stands in the source, with its braces; after those that were replaced before.
    mutating func replace(_ range: Range<Int>, with value: NamedValue) {
        guard let place = place(of: range) else { return }
        done += text(next..<place.lowerBound)
        let span = Span(inline.span.file, range)
        let lines = value.printed.split(whereSeparator: \.isNewline).map(String.init)
        for (index, line) in lines.enumerated() {
            if index > 0 { done.append(Inline(.hardBreak, at: span)) }
            done.append(Inline(.value(.init(name: value.name, printed: line)), at: span))
        }
        next = place.upperBound
    }
}

extension DividedText {
    /// Where a range of the source stands in the text.
    private func place(of range: Range<Int>) -> Range<Int>? {
        guard let offsets else {
            let written = inline.span.file.bytes[range]
            return bytes[next...].firstRange(of: written)
        }
        guard let start = offsets[next...].firstIndex(of: range.lowerBound),
            let end = offsets[start...].firstIndex(of: range.upperBound)
        else { return nil }
        return start..<end
    }

    private func text(_ range: Range<Int>) -> [Inline] {
        guard !range.isEmpty else { return [] }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let span = offsets.map { Span(inline.span.file, $0[range.lowerBound]..<$0[range.upperBound]) } ?? inline.span
        return [Inline(.text(text), at: span)]
    }
}
