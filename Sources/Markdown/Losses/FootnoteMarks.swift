package import Diagnostics

extension Rule {
    package static let footnoteUndefined = Rule(
        "footnote-undefined", .error, "A footnote's mark stands in the text, but the footnote is nowhere written.")
}

extension Diagnostic {
    static func footnoteUndefined(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, at: span, "there is no footnote “\(label)”",
            suggestion: "write it on a line of its own: [^\(label)]: the note")
    }

    static func footnoteInAddress(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, at: span,
            "the footnote mark [^\(label)] would become part of the web address before it",
            suggestion: "put the address in angle brackets: <https://…>[^\(label)]")
    }
}

/// Finds footnote marks that stay in the text as they were typed: those without a footnote, and those that an
/// address before them swallows.
enum FootnoteMarks {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.descendants.flatMap { $0.runs.flatMap(find) }
    }

    private static func find(in run: [Inline]) -> [Diagnostic] {
        run.flatMap { inline -> [Diagnostic] in
            switch inline.kind {
            case .text: marks(in: inline.span).map { .footnoteUndefined($0.label, at: $0.span) }
            case .link(let link) where link.destination.utf8.contains(UInt8(ascii: "^")):
                marks(in: inline.span).map { .footnoteInAddress($0.label, at: $0.span) }
            default: find(in: inline.children)
            }
        }
    }

    private static func marks(in span: Span) -> [(label: String, span: Span)] {
        let bytes = span.file.bytes
        return span.range.compactMap { index in
            let isEscaped = index > 0 && bytes[index - 1] == UInt8(ascii: "\\")
            guard !isEscaped, bytes[index..<span.range.upperBound].starts(with: Array("[^".utf8)),
                let close = bytes[index..<span.range.upperBound].firstIndex(of: UInt8(ascii: "]")),
                close > index + 2, !bytes[index..<close].contains(where: { $0.isBlank || $0.isLineEnd })
            else { return nil }
            return (span.file.text(in: (index + 2)..<close), Span(span.file, index..<(close + 1)))
        }
    }
}
