internal import Diagnostics

extension TreeBuilder {
    /// Where a block stands: within what it stands in, since the library lets a fence that is not closed end later;
    /// the whole text where it gives no position, which no block is known to lack.
    func range(of node: RawNode) -> Range<Int> {
        let range = text.range(of: node) ?? text.range
        return range.clamped(to: 0..<max(end, range.lowerBound))
    }

    /// The lines of a paragraph or heading as the library reads them.
    func content(of node: RawNode, unescapesBars: Bool = false) -> BlockContent {
        let range = text.range(of: node) ?? text.range
        let (first, last) = (node.start.line, text.lastLine(of: node))
        if first == last, let line = text.line(first)?.clamped(to: range) {
            return BlockContent(text.source.bytes, lines: CollectionOfOne(line), unescapesBars: unescapesBars)
        }
        let lines = (first...last).compactMap { number -> Range<Int>? in
            guard let line = text.line(number)?.clamped(to: range) else { return nil }
            guard number > first else { return line }
            let start = ContainerMarks.endOfQuotes(quoteDepth, in: text.source.bytes, line: line)
            return start..<line.upperBound
        }
        return BlockContent(text.source.bytes, lines: lines, unescapesBars: unescapesBars)
    }

    /// Links' definitions before a paragraph's first word, which the library takes out of it.
    mutating func endOfDefinitions(in content: BlockContent) -> Int {
        guard content.bytes.first == UInt8(ascii: "[") else { return 0 }
        let found = LinkDefinition.all(in: content.bytes, from: 0)
        definitions += found.map { LinkDefinitions.Definition($0, in: content, of: text.source) }
        return found.last?.range.upperBound ?? 0
    }

    /// A heading that is underlined holds at least two lines, and definitions may stand before it.
    mutating func endOfHeadingMark(in content: BlockContent, of node: RawNode) -> Int {
        guard node.start.line == node.end.line else { return endOfDefinitions(in: content) }
        let hashes = content.bytes.prefix { $0 == UInt8(ascii: "#") }
        return hashes.count + content.bytes[hashes.endIndex...].prefix(while: \.isBlank).count
    }
}
