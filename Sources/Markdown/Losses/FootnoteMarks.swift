package import Diagnostics

extension Rule {
    package static let footnoteUndefined = Rule(
        "footnote-undefined", .error, "A footnote's mark stands in the text, but the footnote is nowhere written.",
        example: .text(
            "The market is stable.[^1]",
            mended: """
                The market is stable.[^1]

                [^1]: Market review, 2026.
                """))
}

extension Diagnostic {
    static func footnoteUndefined(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, at: span, "there is no footnote “\(label)”",
            suggestion: "write it on a line of its own: [^\(label)]: the note")
    }

    static func footnoteLabel(at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, at: span, "a footnote's mark holds a label without blanks, such as [^1]",
            suggestion: "write a backslash before the bracket if no footnote is meant")
    }

    static func footnoteInAddress(_ label: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, at: span,
            "the footnote mark [^\(label)] would become part of the web address before it",
            suggestion: "put the address in angle brackets: <https://…>[^\(label)]")
    }
}

/// Footnote marks that stay in the text as they were typed: those without a footnote, and those that an address
/// before them swallows.
struct FootnoteMarks {
    private(set) var diagnostics: [Diagnostic] = []
    /// The labels of marks that an address swallowed.
    private(set) var swallowed: [String] = []

    init(in tree: MarkdownTree) {
        guard tree.source.bytes.hold(UInt8(ascii: "^"), in: tree.source.bytes.indices) else { return }
        var id = tree.all.lowerBound
        while id < tree.all.upperBound {
            let isAddress = tree[id].kind == .link && !tree.isBracketed(id)
            if isAddress { findSwallowed(in: tree.span(of: id)) }
            if tree[id].kind == .text { find(in: tree.span(of: id)) }
            id = isAddress ? tree.behind(id) : id.advanced(by: 1)
        }
    }

    /// The first mark in text that the library has cut short, which it does where a mark runs over a line's end, and
    /// where its `^` stands behind a backslash.
    static func broken(in span: Span) -> Span? {
        let bytes = span.file.bytes
        let start = span.range.first { index in
            bytes[index...].starts(with: "[^".utf8) || bytes[index...].starts(with: "[\\^".utf8)
        }
        guard let start, bytes[start..<span.range.upperBound].contains(UInt8(ascii: "]")) else { return nil }
        let end = bytes[start..<span.range.upperBound].firstIndex(where: \.isLineEnd) ?? span.range.upperBound
        return Span(span.file, start..<end)
    }
}

extension FootnoteMarks {
    private mutating func find(in text: Span) {
        diagnostics += Self.marks(in: text).map { label, span in
            label.utf8.contains(where: \.isSpace) ? .footnoteLabel(at: span) : .footnoteUndefined(label, at: span)
        }
    }

    private mutating func findSwallowed(in address: Span) {
        for (label, span) in Self.marks(in: address) {
            diagnostics.append(.footnoteInAddress(label, at: span))
            swallowed.append(label)
        }
    }

    /// `[^label]` where no backslash stands before it.
    private static func marks(in span: Span) -> [(label: String, span: Span)] {
        let bytes = span.file.bytes
        var marks: [(String, Span)] = []
        var index = span.range.lowerBound
        while index < span.range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if bytes[index] == UInt8(ascii: "["), bytes[index...].starts(with: "[^".utf8),
                let end = LinkSyntax.labelEnd(in: bytes, at: index), end > index + 3, end <= span.range.upperBound
            {
                marks.append((span.file.text(in: (index + 2)..<(end - 1)), Span(span.file, index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return marks
    }
}

extension MarkdownTree {
    /// Whether a link is written with words in brackets, and is no bare address.
    fileprivate func isBracketed(_ link: NodeID) -> Bool {
        source.bytes[self[link].range].first == UInt8(ascii: "[")
    }
}
