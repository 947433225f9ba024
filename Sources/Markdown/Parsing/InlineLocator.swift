internal import Diagnostics

/// Finds where pieces of text stand in a block's source lines.
///
/// The library's own columns are wrong on lazy continuation lines, after `\|` and after a `\` line break, and absent
/// for breaks, so each is only a guess that is kept when the text really stands there. Pieces come in reading order:
/// what is found lies after what was found before.
struct InlineLocator {
    private let bytes: [UInt8]
    private var rest: Range<Int>

    /// Looks for text in `region` of `bytes`.
    init(_ bytes: [UInt8], in region: Range<Int>) {
        self.bytes = bytes
        self.rest = region
    }

    /// Where the next piece may start: after all that was found so far.
    var cursor: Int { rest.lowerBound }

    /// The source of a text with its escapes and entities decoded; nil when it is not found as it stands.
    mutating func find(_ text: String, near guess: Int?) -> Range<Int>? {
        let text = Array(text.utf8)
        guard let found = place(of: text, near: guess) else { return nil }
        rest = found.upperBound..<rest.upperBound
        return found
    }

    /// The next place of one byte.
    mutating func findNext(_ byte: UInt8) -> Range<Int>? {
        guard let found = bytes[rest].firstIndex(of: byte) else { return nil }
        skip(to: found + 1)
        return found..<(found + 1)
    }

    /// Leaves out what lies before `offset`, such as a link's address.
    mutating func skip(to offset: Int) {
        rest = min(max(offset, rest.lowerBound), rest.upperBound)..<rest.upperBound
    }

    /// The end of a line: nil when there is none left.
    mutating func findLineEnd() -> Range<Int>? {
        guard let end = bytes[rest].firstIndex(where: \.isLineEnd) else { return nil }
        let isPair = bytes[end] == .carriageReturn && end + 1 < rest.upperBound && bytes[end + 1] == .lineFeed
        rest = (isPair ? end + 2 : end + 1)..<rest.upperBound
        return end..<rest.lowerBound
    }
}

extension InlineLocator {
    /// How far a piece is looked for when its guess is wrong. Longer than any address between two pieces of a
    /// paragraph, short enough that a hostile paragraph costs no more than its length times this.
    private static let reach = 4_096

    private func place(of text: [UInt8], near guess: Int?) -> Range<Int>? {
        guard !text.isEmpty else { return nil }
        if let guess, rest.contains(guess), let end = end(of: text, at: guess) { return guess..<end }
        for start in rest.prefix(Self.reach) {
            if let end = end(of: text, at: start) { return start..<end }
        }
        return nil
    }

    /// Where `text` ends if it stands at `start`, reading escapes and entities as what they stand for.
    private func end(of text: [UInt8], at start: Int) -> Int? {
        var source = start
        var index = 0
        while index < text.count {
            guard source < rest.upperBound else { return nil }
            if let entity = entityEnd(at: source), !text[index...].starts(with: bytes[source..<entity]) {
                source = entity
                index = endOfScalar(in: text, at: index)
            } else if bytes[source] == text[index] {
                source += 1
                index += 1
            } else if bytes[source] == UInt8(ascii: "\\"), source + 1 < rest.upperBound,
                bytes[source + 1] == text[index]
            {
                source += 2
                index += 1
            } else if text[index] == .space, bytes[source].isLineEnd {
                source = startOfNextLine(after: source)
                index += 1
            } else {
                return nil
            }
        }
        return source
    }

    /// A line's end inside a code span is a blank; the marks of the containers before the next line are no text.
    private func startOfNextLine(after lineEnd: Int) -> Int {
        var next = lineEnd + 1
        while next < rest.upperBound, bytes[next].isLineEnd || bytes[next].isBlank || bytes[next] == .quoteMark {
            next += 1
        }
        return next
    }

    /// The end of `&name;` or `&#123;`; nil when no entity starts here.
    private func entityEnd(at start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "&") else { return nil }
        let longest = 33
        let body = bytes[(start + 1)..<min(start + longest, rest.upperBound)]
        let end = body.firstIndex { !($0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")) }
        guard let end, end > start + 1, bytes[end] == UInt8(ascii: ";") else { return nil }
        return end + 1
    }

    private func endOfScalar(in text: [UInt8], at index: Int) -> Int {
        var end = index + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
