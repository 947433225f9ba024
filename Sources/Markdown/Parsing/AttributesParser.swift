package import Diagnostics

extension Rule {
    package static let attributes = Rule(
        "attributes", .error, "What stands in braces at the end of a heading, paragraph or item is not well formed.")
}

extension Diagnostic {
    static func malformedAttributes(_ span: Span) -> Diagnostic {
        Diagnostic(
            .attributes, at: span, "“\(span.text)” is not an id or a class",
            suggestion: "an id is written {#some-name}: small letters a–z, digits and hyphens, beginning with a letter")
    }

    static func attributesAlone(_ span: Span) -> Diagnostic {
        Diagnostic(
            .attributes, at: span, "“\(span.text)” stands alone, so it names nothing",
            suggestion: "put it at the end of the paragraph or heading that it names")
    }
}

extension Attributes {
    /// Takes `{#id .class}` off the end of a line of text. A brace behind a backslash is only a brace, and braces
    /// that hold neither `#` nor `.` first are only text.
    static func split(
        from inlines: [Inline], diagnostics: inout [Diagnostic]
    ) -> (content: [Inline], attributes: Attributes?) {
        guard let last = inlines.last, case .text(let text) = last.kind,
            let open = openingBrace(of: Array(text.utf8)), let span = sourceSpan(of: last, from: open, in: text)
        else { return (inlines, nil) }
        let before = text.utf8.prefix(open)
        guard inlines.count > 1 || before.contains(where: { !$0.isBlank }) else {
            diagnostics.append(.attributesAlone(span))
            return (inlines, nil)
        }
        guard let attributes = parse(Array(text.utf8.dropFirst(open + 1).dropLast()), at: span) else {
            diagnostics.append(.malformedAttributes(span))
            return (inlines, nil)
        }
        return (inlines.dropLast() + shortened(last, to: before, before: span), attributes)
    }
}

extension Attributes {
    /// The offset of the brace that opens `{#…}` or `{.…}` at the end of a text.
    private static func openingBrace(of text: [UInt8]) -> Int? {
        guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")), open + 1 < text.count
        else {
            return nil
        }
        return text[open + 1] == UInt8(ascii: "#") || text[open + 1] == UInt8(ascii: ".") ? open : nil
    }

    /// Nil when the source reads otherwise, as it does where a backslash stands before the brace.
    private static func sourceSpan(of inline: Inline, from open: Int, in text: String) -> Span? {
        let length = text.utf8.count - open
        let end = inline.span.range.upperBound
        let start = end - length
        let bytes = inline.span.file.bytes
        guard start >= inline.span.range.lowerBound, bytes[start..<end].elementsEqual(text.utf8.dropFirst(open)),
            start == 0 || bytes[start - 1] != UInt8(ascii: "\\")
        else { return nil }
        return Span(inline.span.file, start..<end)
    }

    private static func parse(_ text: [UInt8], at span: Span) -> Attributes? {
        var id: String?
        var classes: [String] = []
        for word in text.split(whereSeparator: \.isBlank) {
            guard isName(word.dropFirst()) else { return nil }
            let name = String(decoding: word.dropFirst(), as: UTF8.self)
            if word.first == UInt8(ascii: "#"), id == nil {
                id = name
            } else if word.first == UInt8(ascii: ".") {
                classes.append(name)
            } else {
                return nil
            }
        }
        return Attributes(id: id, classes: classes, at: span)
    }

    private static func isName(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, first.isLowercaseLetter else { return false }
        return word.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    private static func shortened(_ inline: Inline, to text: Substring.UTF8View, before span: Span) -> [Inline] {
        var kept = Array(text)
        while let byte = kept.last, byte.isBlank { kept.removeLast() }
        guard !kept.isEmpty else { return [] }
        let range = inline.span.range.lowerBound..<span.range.lowerBound
        return [Inline(.text(String(decoding: kept, as: UTF8.self)), at: Span(inline.span.file, range))]
    }
}
