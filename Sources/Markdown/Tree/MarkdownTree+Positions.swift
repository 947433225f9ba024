package import Diagnostics

/// Between a text of the tree and the file that it was read from.
extension MarkdownTree {
    /// Where a part of a text stands in the file; the whole of it where the file does not hold it as it is.
    ///
    /// - Parameter part: Of `text`, inside that of the node.
    package func span(of part: Range<Int>, in node: NodeID) -> Span {
        let (range, text) = (self[node].range, textRange(of: node))
        if self[node].isVerbatim {
            let start = range.lowerBound - text.lowerBound
            return Span(source, (part.lowerBound + start)..<(part.upperBound + start))
        }
        guard let offsets = offsets(of: node) else { return Span(source, range) }
        let end = offsets[part.upperBound - text.lowerBound]
        return Span(source, offsets[part.lowerBound - text.lowerBound]..<end)
    }

    /// Where a range of the file stands in a text, as a part of `text`; nil where it does not stand there as it is.
    package func place(of written: Range<Int>, in node: NodeID) -> Range<Int>? {
        let (range, text) = (self[node].range, textRange(of: node))
        if self[node].isVerbatim {
            let start = text.lowerBound - range.lowerBound
            return (written.lowerBound + start)..<(written.upperBound + start)
        }
        guard let offsets = offsets(of: node), let start = offsets.firstIndex(of: written.lowerBound),
            let end = offsets[start...].firstIndex(of: written.upperBound)
        else { return nil }
        return (text.lowerBound + start)..<(text.lowerBound + end)
    }

    /// For each byte of a text, where it stands in the file, and after the last where the text ends. Nil for a text that
    /// the file does not hold as it is.
    package func offsets(of node: NodeID) -> [Int]? {
        EscapedText.offsets(of: bytes(of: node), in: source.bytes, at: self[node].range.lowerBound)
    }
}
