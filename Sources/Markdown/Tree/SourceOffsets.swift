internal import Diagnostics

extension Inline {
    /// For each byte of a text, where it stands in the file, and after the last where the text ends: escapes and
    /// entities make a text shorter than its source. Nil for anything but a text, and for one that the source does not
    /// hold as it is.
    package var sourceOffsets: [Int]? {
        guard case .text(let text) = kind else { return nil }
        return EscapedText.offsets(of: Array(text.utf8), in: span.file.bytes, at: span.range.lowerBound)
    }
}
