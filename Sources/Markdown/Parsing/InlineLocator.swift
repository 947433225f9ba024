internal import Diagnostics

/// Finds where each piece of a block's text stands, by reading the block's content once from front to back along
/// with the pieces.
///
/// The library's own columns are of no use here: they are wrong on lazy continuation lines, after `\|`, after a line
/// that ends with a backslash and in cells of indented tables, and absent for breaks. Its pieces come in reading
/// order, though, and between two of them stands only markup, which their kinds foretell. What fits neither is text
/// that the library lost.
struct InlineLocator {
    private let content: BlockContent
    private var next: Int
    /// From the first byte that no piece accounts for; nil while all are accounted for.
    private(set) var lost: Range<Int>?
    /// The labels by which links found their addresses, as labels are compared.
    private(set) var usedLabels: [[UInt8]] = []

    /// Reads `content` from `start`.
    init(_ content: BlockContent, from start: Int = 0) {
        self.content = content
        self.next = start
    }

    /// What was read before the content of a piece.
    struct Mark {
        fileprivate let start: Int
        fileprivate let opening: Range<Int>
    }
}

// MARK: - Pieces without others in them

extension InlineLocator {
    /// A text whose escapes and entities the library has decoded.
    mutating func text(_ text: ArraySlice<UInt8>) -> Range<Int> {
        if let end = EscapedText.end(of: text, in: bytes, at: next) { return take(upTo: end) }
        // The library keeps the indentation of a lazy line that is the first after definitions, and drops form feeds
        // that begin a cell.
        let start = LinkSyntax.spacesEnd(in: bytes, at: next)
        guard let end = EscapedText.end(of: text.drop(while: \.isSpaceOrFeed), in: bytes, at: start)
        else { return lose() }
        next = start
        return take(upTo: end)
    }

    /// The code between its backticks. The library takes one blank off both ends.
    mutating func code(_ code: ArraySlice<UInt8>) -> Range<Int> {
        let ticks = runEnd(of: UInt8(ascii: "`"), at: next) - next
        guard ticks > 0, let close = closingTicks(ticks, from: next + ticks) else { return lose() }
        let blanks = close - next - ticks > code.count ? 1 : 0
        let range = (next + ticks + blanks)..<(close - blanks)
        next = close + ticks
        return content.place(of: range)
    }

    /// Raw HTML, which the library leaves as it is, with the indentation of lazy lines.
    mutating func html(_ html: ArraySlice<UInt8>) -> Range<Int> {
        var end = next
        for byte in html {
            if end < bytes.count, bytes[end] == byte {
                end += 1
            } else if !byte.isBlank || end == next || bytes[end - 1] != .lineFeed {
                return lose()
            }
        }
        return take(upTo: end)
    }

    /// The end of a line with the blanks or the backslash before it.
    mutating func lineBreak() -> Range<Int> {
        var end = next
        while end < bytes.count, bytes[end] != .lineFeed, bytes[end].isSpaceOrFeed || bytes[end] == UInt8(ascii: "\\") {
            end += 1
        }
        guard end < bytes.count, bytes[end] == .lineFeed else { return lose() }
        return take(upTo: end + 1)
    }

    /// `[^label]`. A label that holds a blank or a line's end is none: the library has cut it short.
    mutating func footnoteMark() -> Range<Int> {
        guard bytes[next...].starts(with: "[^".utf8),
            let close = bytes[next...].firstIndex(where: { $0 == UInt8(ascii: "]") || $0.isSpace }),
            bytes[close] == UInt8(ascii: "]")
        else { return lose() }
        return take(upTo: close + 1)
    }
}

// MARK: - Pieces with others in them

extension InlineLocator {
    /// Reads what stands before the content of a piece: `**`, `[` …
    mutating func open(_ kind: RawNode.Kind) -> Mark {
        let start = next
        switch kind {
        case .emphasis where isOne(of: "*_"): next += 1
        case .strong where isOne(of: "*_"): next = min(runEnd(of: bytes[next], at: next), next + 2)
        case .strikethrough: next = runEnd(of: UInt8(ascii: "~"), at: next)
        case .image where bytes[next...].starts(with: "![".utf8): next += 2
        case .link where isOne(of: "[<"): next += 1
        default: break
        }
        return Mark(start: start, opening: start..<next)
    }

    /// Reads what stands after the content, an address too, and gives the place of the whole piece.
    mutating func close(_ mark: Mark) -> Range<Int> {
        let opening = bytes[mark.opening]
        switch opening.last {
        case UInt8(ascii: "["): closeBrackets(around: mark.opening.upperBound..<next)
        case UInt8(ascii: "<"): expect(">".utf8)
        default: expect(opening)
        }
        return content.place(of: mark.start..<next)
    }

    /// The content that is left must hold no words.
    mutating func finish() {
        if bytes[next...].contains(where: \.isWord) { _ = lose() }
    }
}

extension InlineLocator {
    private var bytes: [UInt8] { content.bytes }

    private mutating func take(upTo end: Int) -> Range<Int> {
        defer { next = end }
        return content.place(of: next..<end)
    }

    /// What follows cannot be told from what is lost any more, so all of it counts as lost.
    private mutating func lose() -> Range<Int> {
        defer { next = bytes.count }
        if lost == nil { lost = content.place(of: next..<bytes.count) }
        return content.place(of: next..<next)
    }

    private func isOne(of marks: String) -> Bool {
        next < bytes.count && marks.utf8.contains(bytes[next])
    }

    private mutating func expect(_ closing: some Collection<UInt8>) {
        if bytes[next...].starts(with: closing) { next += closing.count } else { _ = lose() }
    }

    private func runEnd(of byte: UInt8, at start: Int) -> Int {
        bytes[start...].firstIndex { $0 != byte } ?? bytes.count
    }

    private func closingTicks(_ count: Int, from start: Int) -> Int? {
        var index = start
        while let run = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
            index = runEnd(of: UInt8(ascii: "`"), at: run)
            if index - run == count { return run }
        }
        return nil
    }

    /// What follows the words of a link decides how it found its address.
    private mutating func closeBrackets(around words: Range<Int>) {
        expect("]".utf8)
        if let end = LinkSyntax.addressEnd(in: bytes, at: next) {
            next = end
        } else if let end = LinkSyntax.labelEnd(in: bytes, at: next) {
            let label = bytes[(next + 1)..<(end - 1)]
            usedLabels.append(LinkSyntax.normalised(label.allSatisfy(\.isSpace) ? bytes[words] : label))
            next = end
        } else {
            usedLabels.append(LinkSyntax.normalised(bytes[words]))
        }
    }
}
