internal import Diagnostics

/// The parts of links and of their definitions, by the library's rules. What ends in `End` gives the end of a part
/// that starts at `start`, or nil when no such part starts there.
enum LinkSyntax {
    /// `[label]` without brackets inside.
    static func labelEnd(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
        return end(in: bytes, from: start + 1, closing: UInt8(ascii: "]"), refusing: UInt8(ascii: "["))
    }

    /// A label as labels are compared, those of footnotes too: blanks joined, capital and small letters the same.
    static func normalised(_ label: some Collection<UInt8>) -> [UInt8] {
        let words = label.split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
        return Array(words.joined(separator: " ").lowercased().uppercased().utf8)
    }

    /// `(address "title")`, as it follows the words of a link.
    static func addressEnd(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "("),
            let destination = destinationEnd(in: bytes, at: spacesEnd(in: bytes, at: start + 1))
        else { return nil }
        let title = spacesEnd(in: bytes, at: destination)
        let titleEnd = title > destination ? titleEnd(in: bytes, at: title) ?? title : title
        let close = spacesEnd(in: bytes, at: titleEnd)
        return close < bytes.count && bytes[close] == UInt8(ascii: ")") ? close + 1 : nil
    }

    /// An address, in angle brackets or bare, with as many brackets opened as closed; it may be empty.
    static func destinationEnd(in bytes: [UInt8], at start: Int) -> Int? {
        if start < bytes.count, bytes[start] == UInt8(ascii: "<") { return angledEnd(in: bytes, at: start) }
        var depth = 0
        var index = start
        while index < bytes.count, !bytes[index].isSpace {
            switch bytes[index] {
            case UInt8(ascii: "\\") where index + 1 < bytes.count && !bytes[index + 1].isSpace: index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth == 0: return index
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            index += 1
        }
        return index
    }

    /// `"title"`, `'title'` or `(title)`. A mark behind a backslash closes it only where no other does.
    static func titleEnd(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, "\"'(".utf8.contains(bytes[start]) else { return nil }
        let closing = bytes[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[start]
        var end: Int?
        for index in (start + 1)..<bytes.count where bytes[index] == closing || bytes[index] == bytes[start] {
            if bytes[index] == closing { end = index + 1 }
            if bytes[index - 1] != UInt8(ascii: "\\") { break }
        }
        return end
    }

    static func spacesEnd(in bytes: [UInt8], at start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isSpaceOrFeed { index += 1 }
        return index
    }
}

extension LinkSyntax {
    private static func angledEnd(in bytes: [UInt8], at start: Int) -> Int? {
        let close = end(in: bytes, from: start + 1, closing: UInt8(ascii: ">"), refusing: UInt8(ascii: "<"))
        guard let close, !bytes[start..<close].contains(.lineFeed) else { return nil }
        return close
    }

    /// The end of a part that `closing` ends. A byte behind a backslash neither closes it nor is refused.
    private static func end(
        in bytes: [UInt8], from start: Int, closing: UInt8, refusing refused: UInt8? = nil
    ) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == closing { return index + 1 }
            if bytes[index] == refused { return nil }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }
}
