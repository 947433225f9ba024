internal import Diagnostics

/// A tag that opens an element of HTML, with its attributes. Names are in small letters; ranges are of the page's bytes.
struct HTMLTag {
    let name: String
    let attributes: [Attribute]
    /// What stands behind it and is no HTML: styles, a script; empty for most tags.
    let inside: Range<Int>

    struct Attribute {
        let name: String
        /// From the first letter of the name to the end of the value or of its quotation mark.
        let range: Range<Int>
        /// Without quotation marks; empty when there is none.
        let value: Range<Int>
    }

    /// The text of an attribute as it is written; nil when there is none.
    func value(of name: String, in page: [UInt8]) -> ArraySlice<UInt8>? {
        attributes.first { $0.name == name }.map { page[$0.value] }
    }
}

/// Finds the tags of a page in their order. What stands in comments, scripts and styles is no tag.
struct HTMLTags: Sequence, IteratorProtocol {
    private let page: [UInt8]
    private var position: Int
    private let end: Int

    /// - Parameter range: Where tags may begin; anywhere when nil.
    init(_ page: [UInt8], in range: Range<Int>? = nil) {
        self.page = page
        (position, end) = (range?.lowerBound ?? 0, range?.upperBound ?? page.count)
    }

    mutating func next() -> HTMLTag? {
        while position < end, let start = page[position..<end].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            if page[position...].starts(with: "!--".utf8) {
                skip(past: "-->")
            } else if let first = peek, first.isLetter {
                return tag()
            }
        }
        position = page.count
        return nil
    }

    private static let withoutTags = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]
}

extension HTMLTags {
    private mutating func tag() -> HTMLTag {
        let name = small(word { !$0.isHTMLBlank && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") })
        var attributes: [HTMLTag.Attribute] = []
        while true {
            _ = word { $0.isHTMLBlank || $0 == UInt8(ascii: "/") }
            guard let byte = peek, byte != UInt8(ascii: ">") else { break }
            attributes.append(attribute())
        }
        if position < page.count { position += 1 }
        let start = position
        if Self.withoutTags.contains(name) { skip(to: "</\(name)") }
        return HTMLTag(name: name, attributes: attributes, inside: start..<position)
    }

    private mutating func attribute() -> HTMLTag.Attribute {
        let start = position
        position += 1
        _ = word { !$0.isHTMLBlank && !"/>=".utf8.contains($0) }
        let name = start..<position
        _ = word(where: \.isHTMLBlank)
        guard peek == UInt8(ascii: "=") else {
            return HTMLTag.Attribute(name: small(name), range: name, value: name.upperBound..<name.upperBound)
        }
        position += 1
        _ = word(where: \.isHTMLBlank)
        let value = value()
        return HTMLTag.Attribute(name: small(name), range: start..<position, value: value)
    }

    private mutating func value() -> Range<Int> {
        guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return word { !$0.isHTMLBlank && $0 != UInt8(ascii: ">") }
        }
        position += 1
        let value = word { $0 != quote }
        if position < page.count { position += 1 }
        return value
    }

    private var peek: UInt8? { position < page.count ? page[position] : nil }

    private mutating func word(where belongs: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while let byte = peek, belongs(byte) { position += 1 }
        return start..<position
    }

    private func small(_ range: Range<Int>) -> String {
        String(decoding: page[range].map(\.lowercased), as: UTF8.self)
    }

    private mutating func skip(past sign: String) {
        position = page[position...].firstRange(of: Array(sign.utf8))?.upperBound ?? page.count
    }

    /// - Parameter sign: In small letters.
    private mutating func skip(to sign: String) {
        let length = sign.utf8.count
        while position < page.count,
            !page[position...].prefix(length).lazy.map(\.lowercased).elementsEqual(sign.utf8)
        {
            position += 1
        }
    }
}

extension UInt8 {
    fileprivate var isHTMLBlank: Bool { isBlank || isLineEnd || self == 0x0C }
}
