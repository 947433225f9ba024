internal import Diagnostics
internal import Markdown

/// Markdown for `<b>`, `<strong>`, `<i>` and `<em>` around a few words.
enum HTMLEmphasis {
    /// The fixes for pairs of tags that stand beside one another in a run, by where the first of the two begins.
    static func fixes(in run: [Inline]) -> [Int: Fix] {
        let tags = run.compactMap { inline -> Inline? in if case .html = inline.kind { inline } else { nil } }
        return zip(tags, tags.dropFirst()).reduce(into: [:]) { fixes, pair in
            fixes[pair.0.span.range.lowerBound] = fix(from: pair.0.span, to: pair.1.span)
        }
    }

    /// Nil where the stars would not be read as emphasis, or other marks stand between.
    private static func fix(from open: Span, to close: Span) -> Fix? {
        let bytes = open.file.bytes
        let words = bytes[open.range.upperBound..<close.range.lowerBound]
        let (before, after) = (bytes[..<open.range.lowerBound].last, bytes[close.range.upperBound...].first)
        guard let stars = stars(open.text, close.text), words.isPlain,
            before.map({ $0.isBlank || $0.isLineEnd || $0 == UInt8(ascii: "(") }) ?? true,
            after.map({ $0.isBlank || $0.isLineEnd || ".,;:!?)".utf8.contains($0) }) ?? true
        else { return nil }
        return Fix(in: open.file, [.init(open.range, stars), .init(close.range, stars)], isSafe: true)
    }

    /// Nil for other tags, for those with attributes, and for two that do not belong together.
    private static func stars(_ open: String, _ close: String) -> String? {
        let name = open.lowercased().utf8.dropFirst().dropLast()
        guard close.lowercased().utf8.elementsEqual("</\(String(Substring(name)))>".utf8) else { return nil }
        return switch String(Substring(name)) {
        case "b", "strong": "**"
        case "i", "em": "*"
        default: nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether these are words on one line, with nothing at either end that emphasis cannot stand beside.
    fileprivate var isPlain: Bool {
        guard let first, let last else { return false }
        return (first.isLetterOrDigit || starts(with: "£".utf8))
            && (last.isLetterOrDigit || ".,;:!?)%".utf8.contains(last))
            && allSatisfy { !$0.isLineEnd && !"*_<>`[]{}|\\".utf8.contains($0) }
    }
}
