internal import Diagnostics

extension MarkdownText {
    /// The last line of a block. The library's own number is that of a later line where a heading is underlined,
    /// and that of an earlier one after raw HTML.
    func lastLine(of node: RawNode) -> Int {
        switch node.kind {
        case .html(_, let lineEnds): node.start.line + max(0, lineEnds - 1)
        case .heading: lastLine(ofHeading: node)
        default: max(node.start.line, node.end.line)
        }
    }
}

extension MarkdownText {
    /// A line of nothing but `=` or `-` under a line of text ends a heading, unless it is indented like code.
    private func lastLine(ofHeading node: RawNode) -> Int {
        let below = (node.start.line + 1)..<max(node.start.line + 1, node.end.line + 1)
        return below.first { number in
            guard let line = line(number) else { return false }
            let start = ContainerMarks.endOfQuotes(.max, in: source.bytes, line: line)
            let text = source.bytes[start..<line.upperBound]
            guard let mark = text.first, start - line.lowerBound < node.start.column + 3 else { return false }
            return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
                && text.drop { $0 == mark }.allSatisfy(\.isBlank)
        } ?? node.start.line
    }
}
