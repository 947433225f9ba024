internal import Diagnostics
internal import Markdown
internal import Papers

/// Finds the marks by which pandoc passes text on as it is: `{=html}` behind code, or as the language of a block.
struct RawMarks: NodeCheck {
    static let rules: [Rule] = []
    static let kinds: NodeKinds = [.code, .inlineCode]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let tree = text.tree
        if tree[node].kind == .code {
            let info = tree.info(of: node)
            guard let mark = info.rawMark, mark.count == info.count else { return }
            tell(String(decoding: mark, as: UTF8.self), at: tree.span(of: node).firstLine)
        } else if let mark = tree.source.bytes[tree[node].range.upperBound...].droppingBackticks.rawMark {
            let span = Span(tree.source, mark.startIndex..<mark.endIndex)
            tell(span.text, at: span)
        }
    }

    private mutating func tell(_ mark: String, at span: Span) {
        findings.append(.foreignMark(mark, at: span, "delete it, with the code if that is no text for readers"))
    }
}

extension ArraySlice<UInt8> {
    fileprivate var droppingBackticks: ArraySlice<UInt8> { drop { $0 == UInt8(ascii: "`") } }

    /// `{=html}` at its start.
    fileprivate var rawMark: ArraySlice<UInt8>? {
        guard starts(with: "{=".utf8) else { return nil }
        let name = dropFirst(2).prefix(while: \.isLetterOrDigit)
        guard !name.isEmpty, self[name.endIndex...].first == UInt8(ascii: "}") else { return nil }
        return self[startIndex...name.endIndex]
    }
}
