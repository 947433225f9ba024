package import Diagnostics

extension Rule {
    package static let attributes = Rule(
        "attributes", .error, "What stands in braces at the end of a heading, paragraph or item is not well formed.",
        example: .text(
            "The contracts end in March. {#End of contracts}", mended: "The contracts end in March. {#end-of-contracts}"
        ))
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

    static func misplacedAttributes(_ span: Span) -> Diagnostic {
        Diagnostic(
            .attributes, at: span, "“\(span.text)” would be printed, because something follows it or it is in a table",
            suggestion: "put it last, after the full stop; to print it, write \\\(span.text)")
    }
}

extension Attributes {
    /// Takes `{#id .class}` off the end of a line of text. A brace behind a backslash is only a brace, and braces
    /// that hold neither `#` nor `.` first are only text.
    static func split(
        from inlines: [Inline], diagnostics: inout [Diagnostic]
    ) -> (content: [Inline], attributes: Attributes?) {
        guard let last = inlines.last, case .text = last.kind, let braces = Braces.last(in: last.span) else {
            reportMisplaced(in: inlines, diagnostics: &diagnostics)
            return (inlines, nil)
        }
        guard let attributes = Attributes(braces) else {
            diagnostics.append(.malformedAttributes(braces))
            return (inlines, nil)
        }
        let rest = inlines.removing(braces)
        guard !rest.isEmpty else {
            diagnostics.append(.attributesAlone(braces))
            return (inlines, nil)
        }
        reportMisplaced(in: rest, diagnostics: &diagnostics)
        return (rest, attributes)
    }

    /// Finds what was meant as an id, but would be printed because it does not stand last.
    static func reportMisplaced(in inlines: [Inline], diagnostics: inout [Diagnostic]) {
        for inline in inlines.descendants {
            guard case .text = inline.kind else { continue }
            let misplaced = Braces.all(in: inline.span).filter { Attributes($0) != nil }
            diagnostics += misplaced.map { Diagnostic.misplacedAttributes($0) }
        }
    }
}

extension Attributes {
    /// Nil when the braces hold anything but classes and one id at the most.
    private init?(_ braces: Span) {
        var id: String?
        var classes: [String] = []
        let words = braces.file.bytes[braces.range].dropFirst().dropLast().split(whereSeparator: \.isBlank)
        for word in words {
            guard Self.isName(word.dropFirst()) else { return nil }
            let name = String(decoding: word.dropFirst(), as: UTF8.self)
            if word.first == UInt8(ascii: "#"), id == nil {
                id = name
            } else if word.first == UInt8(ascii: ".") {
                classes.append(name)
            } else {
                return nil
            }
        }
        self.init(id: id, classes: classes, at: braces)
    }
}

extension [Inline] {
    /// The pieces before the braces that end the last one, without the blanks and the line's end between.
    fileprivate func removing(_ braces: Span) -> [Inline] {
        guard let last, case .text(let whole) = last.kind else { return self }
        let words = whole.utf8.dropLast(braces.range.count).trimmingBlanksAtEnd
        guard !words.isEmpty else { return Array(reversed().dropFirst().drop(while: \.isBreak).reversed()) }
        let source = last.span.file.bytes[last.span.range.lowerBound..<braces.range.lowerBound].trimmingBlanksAtEnd
        let text = Inline(.text(String(decoding: words, as: UTF8.self)), at: Span(braces.file, source.indices))
        return dropLast() + [text]
    }
}

extension BidirectionalCollection<UInt8> {
    fileprivate var trimmingBlanksAtEnd: SubSequence {
        self[..<(lastIndex { !$0.isBlank }.map { index(after: $0) } ?? startIndex)]
    }
}

extension Inline {
    fileprivate var isBreak: Bool {
        switch kind {
        case .softBreak, .hardBreak: true
        default: false
        }
    }
}
