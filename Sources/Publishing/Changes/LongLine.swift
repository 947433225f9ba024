internal import Diagnostics

/// A line of a text on one line of a terminal: without anything that a terminal would act on, and of a long one the part
/// that matters.
enum LongLine {
    private static let widest = 240
    /// How much of the same stands before the first letter that differs.
    private static let before = 60

    /// - Parameters:
    ///   - line: With its end, if it has one.
    ///   - other: The line that it is compared with; nil to show its start.
    static func shown(_ line: ArraySlice<UInt8>, besides other: ArraySlice<UInt8>? = nil) -> String {
        let hasEnd = line.last == .lineFeed
        let text = scalars(of: hasEnd ? line.dropLast() : line)
        let end = hasEnd ? "" : " (no line’s end)"
        guard text.count > widest else { return printed(text[...]) + end }
        let same = other.map { zip(text, scalars(of: $0)).prefix { $0 == $1 }.count } ?? 0
        let start = max(0, min(same - before, text.count - widest))
        let part = text[start...].prefix(widest)
        return (start > 0 ? "…" : "") + printed(part) + (part.endIndex < text.count ? "…" : end)
    }

    private static func scalars(of line: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    }

    private static func printed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars)).printable
    }
}
