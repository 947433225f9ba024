internal import Diagnostics

extension MarkdownText {
    /// The last line of a block. The library's own number is that of a later line where a heading is underlined or
    /// a fence is not closed, and that of an earlier one after raw HTML.
    func lastLine(of node: RawNode) -> Int {
        switch node.kind {
        case .html(let literal): node.start.line + max(0, lineEnds(in: literal) - 1)
        case .code(_, let literal): lastLine(ofCode: node, lines: lineEnds(in: literal))
        case .heading: lastLine(ofHeading: node)
        default: max(node.start.line, node.end.line)
        }
    }
}

extension MarkdownText {
    private func lineEnds(in literal: String) -> Int {
        literal.utf8.count { $0 == .lineFeed }
    }

    /// Between the fences stand as many lines as the code has; indented code has no fences.
    private func lastLine(ofCode node: RawNode, lines: Int) -> Int {
        let lastOfCode = min(node.start.line + lines, node.end.line)
        guard lastOfCode < node.end.line, let line = ownText(ofLine: lastOfCode + 1) else { return lastOfCode }
        let isFence = line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
        return isFence ? lastOfCode + 1 : lastOfCode
    }

    /// A line of nothing but `=` or `-` under a line of text ends a heading, unless it is indented like code.
    private func lastLine(ofHeading node: RawNode) -> Int {
        let below = (node.start.line + 1)..<max(node.start.line + 1, node.end.line + 1)
        return below.first { number in
            guard let line = line(number), let text = ownText(ofLine: number), let mark = text.first,
                text.startIndex - line.lowerBound < node.start.column + 3
            else { return false }
            return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
                && text.drop { $0 == mark }.allSatisfy(\.isBlank)
        } ?? node.start.line
    }

    private func ownText(ofLine number: Int) -> ArraySlice<UInt8>? {
        line(number).map { line in
            source.bytes[ContainerMarks.endOfQuotes(.max, in: source.bytes, line: line)..<line.upperBound]
        }
    }
}
