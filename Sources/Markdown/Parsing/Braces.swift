internal import Diagnostics

/// `{#…}`, `{.…}`, `{bars="…"}` and `{lang=…}` in the source of a text.
enum Braces {
    static func all(in text: Span) -> [Span] {
        let bytes = text.file.bytes
        guard bytes.hold(UInt8(ascii: "{"), in: text.range) else { return [] }
        return text.range.compactMap { bytes[$0] == UInt8(ascii: "{") ? opening(at: $0, in: text) : nil }
    }

    /// Those that the text ends with.
    static func last(in text: Span) -> Span? {
        guard text.file.bytes[text.range].last == UInt8(ascii: "}") else { return nil }
        let open = text.file.bytes[text.range].lastIndex(of: UInt8(ascii: "{"))
        let braces = open.flatMap { opening(at: $0, in: text) }
        return braces?.range.upperBound == text.range.upperBound ? braces : nil
    }

    /// Nil behind a backslash, and behind another brace, which opens the name of a value.
    private static func opening(at open: Int, in text: Span) -> Span? {
        let bytes = text.file.bytes[open..<text.range.upperBound]
        let before = text.file.bytes[text.range.lowerBound..<open]
        guard openings.contains(where: { bytes.starts(with: $0) }), before.last != UInt8(ascii: "{"),
            before.reversed().prefix(while: { $0 == UInt8(ascii: "\\") }).count.isMultiple(of: 2),
            let close = bytes.dropFirst().firstIndex(where: { "{}".utf8.contains($0) }),
            bytes[close] == UInt8(ascii: "}")
        else { return nil }
        return Span(text.file, open..<(close + 1))
    }

    /// Word makes round quotation marks of straight ones: that is a finding, and not text.
    private static let openings = ["{#", "{.", "{bars=\"", "{bars=“", "{bars=”", "{lang=", "{lang:", "{lang "].map {
        Array($0.utf8)
    }
}
