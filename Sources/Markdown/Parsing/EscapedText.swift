internal import Diagnostics

/// Compares text, in which the library has decoded escapes and entities, with the source it was made from.
enum EscapedText {
    /// Where `text` ends in `source` if it stands at `start`; nil if it does not. In an address that stands without
    /// brackets nothing is decoded, so the text is also looked for as it is.
    static func end(of text: ArraySlice<UInt8>, in source: [UInt8], at start: Int) -> Int? {
        endOfPlain(text, in: source, at: start)
            ?? walk(text, in: source, at: start) { _, _ in }
            ?? (source[start...].starts(with: text) ? start + text.count : nil)
    }

    /// Where each byte of `text` stands in `source` if the text stands at `start`, and where it ends; nil if it does
    /// not. The bytes of what an entity stands for all stand where the entity does.
    static func offsets(of text: ArraySlice<UInt8>, in source: [UInt8], at start: Int) -> [Int]? {
        var offsets: [Int] = []
        let end = walk(text, in: source, at: start) { count, place in
            offsets.append(contentsOf: repeatElement(place, count: count))
        }
        return end.map { offsets + [$0] }
    }
}

extension EscapedText {
    /// Most text stands in the source as it is, without anything that could be an escape or an entity.
    private static func endOfPlain(_ text: ArraySlice<UInt8>, in source: [UInt8], at start: Int) -> Int? {
        let range = start..<(start + text.count)
        guard source.hold(text, at: start), !source.hold(UInt8(ascii: "&"), in: range),
            !source.hold(UInt8(ascii: "\\"), in: range)
        else { return nil }
        return range.upperBound
    }

    /// Reads text and source side by side, and gives the end of the text in the source; nil where they differ.
    ///
    /// - Parameter step: Is told how many bytes of the text stand for what starts at a place of the source.
    private static func walk(
        _ text: ArraySlice<UInt8>, in source: [UInt8], at start: Int, step: (_ count: Int, _ place: Int) -> Void
    ) -> Int? {
        var place = start
        var index = text.startIndex
        while index < text.endIndex {
            guard place < source.count else { return nil }
            let (before, first) = (place, index)
            if let entity = entityEnd(in: source, at: place), isDecoded(source[place..<entity], where: text[index]) {
                place = entity
                index = endOfDecoded(in: text, at: index, before: source.dropFirst(entity).first)
            } else if isEscape(in: source, at: place), source[place + 1] == text[index] {
                place += 2
                index += 1
            } else if source[place] == text[index] {
                place += 1
                index += 1
            } else {
                return nil
            }
            step(index - first, before)
        }
        return place
    }
}

extension EscapedText {
    /// A backslash before punctuation.
    private static func isEscape(in source: [UInt8], at place: Int) -> Bool {
        guard source[place] == UInt8(ascii: "\\"), place + 1 < source.count else { return false }
        let next = source[place + 1]
        return (0x21...0x7E).contains(next) && !next.isLetter && !next.isDigit
    }

    /// The end of what may be an entity, `&name;` or `&#123;`; nil when none starts here.
    private static func entityEnd(in source: [UInt8], at start: Int) -> Int? {
        guard source[start] == UInt8(ascii: "&") else { return nil }
        let longest = 33
        let body = source[(start + 1)..<min(start + longest, source.count)]
        let end = body.firstIndex { !($0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")) }
        guard let end, end > start + 1, source[end] == UInt8(ascii: ";") else { return nil }
        return end + 1
    }

    /// Where the text has `&`, either the entity means that, or there is no entity of that name.
    private static func isDecoded(_ entity: ArraySlice<UInt8>, where byte: UInt8) -> Bool {
        guard byte == UInt8(ascii: "&") else { return true }
        let name = String(decoding: entity.dropFirst().dropLast(), as: UTF8.self).lowercased()
        let number = name.hasPrefix("#x") ? Int(name.dropFirst(2), radix: 16) : Int(name.dropFirst())
        return name == "amp" || name.hasPrefix("#") && number == 0x26
    }

    /// An entity stands for one scalar, a few for two: those after which the text does not go on as the source does.
    private static func endOfDecoded(in text: ArraySlice<UInt8>, at index: Int, before next: UInt8?) -> Int {
        let end = endOfScalar(in: text, at: index)
        guard end < text.endIndex else { return end }
        let goesOn = next == text[end] || next == UInt8(ascii: "\\") || next == UInt8(ascii: "&")
        return goesOn ? end : endOfScalar(in: text, at: end)
    }

    private static func endOfScalar(in text: ArraySlice<UInt8>, at index: Int) -> Int {
        var end = index + 1
        while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
