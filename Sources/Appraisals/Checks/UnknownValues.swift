package import Diagnostics
internal import Markdown

extension Rule {
    package static let unknownName = Rule(
        "unknown-name", .error, "A name in double braces stands for no value, so nothing could be printed there.")
}

extension Diagnostic {
    static func unknownName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownName, at: span, "there is no value named “\(name)”",
            suggestion: "braces that are meant as such are written \\{{")
    }
}

/// Finds `{{ name }}` in the text. A brace behind a backslash is only a brace, and in code nothing is a name.
enum UnknownValues {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.inlines.flatMap { inline -> [Diagnostic] in
            if case .text = inline.kind { find(in: inline.span) } else { [] }
        }
    }

    static func find(in settings: [Located<String>]) -> [Diagnostic] {
        settings.flatMap { find(in: $0.span) }
    }

    private static func find(in span: Span) -> [Diagnostic] {
        let bytes = span.file.bytes
        return span.range.compactMap { index in
            let rest = bytes[index..<span.range.upperBound]
            let isEscaped = index > 0 && bytes[index - 1] == UInt8(ascii: "\\")
            let isSecond = index > span.range.lowerBound && bytes[index - 1] == UInt8(ascii: "{")
            guard rest.starts(with: "{{".utf8), !isEscaped, !isSecond else { return nil }
            let close = rest.firstRange(of: Array("}}".utf8))
            let name = rest[(index + 2)..<(close?.lowerBound ?? rest.endIndex)].trimmingBlanks()
            return .unknownName(
                String(decoding: name, as: UTF8.self),
                at: Span(span.file, index..<(close?.upperBound ?? rest.endIndex)))
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func trimmingBlanks() -> ArraySlice<UInt8> {
        let start = drop(while: \.isBlank)
        return start.prefix((start.lastIndex { !$0.isBlank } ?? start.startIndex - 1) + 1 - start.startIndex)
    }
}
