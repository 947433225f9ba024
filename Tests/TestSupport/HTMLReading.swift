import Diagnostics

/// An HTML page being read: a tag is a blank, unless it is one that stands within a line of text; of the head only the
/// title counts, and drawings, styles and scripts are no text.
struct HTMLReading {
    private var rest: ArraySlice<UInt8>
    private var text: [UInt8] = []
    /// The open elements whose text may not count.
    private var unread: [String] = []

    /// The text of a page, a blank where a block begins or ends.
    static func text(of html: String) -> String {
        var reading = HTMLReading(rest: Array(html.utf8)[...])
        reading.run()
        return String(decoding: reading.text, as: UTF8.self)
    }
}

extension HTMLReading {
    private mutating func run() {
        while let byte = rest.first {
            if rest.starts(with: "<!--".utf8) {
                skipComment()
            } else if byte == UInt8(ascii: "<") {
                takeTag()
            } else if let reference = CharacterReference(at: rest) {
                rest.removeFirst(reference.length)
                add(Array(String(reference.character).utf8))
            } else {
                rest.removeFirst()
                add([byte])
            }
        }
    }

    private static let withinALine: Set = [
        "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
        "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]
    private static let maybeUnread: Set = ["head", "title", "style", "script", "svg", "template"]

    private mutating func add(_ bytes: [UInt8]) {
        if unread.isEmpty || unread == ["head", "title"] {
            text += bytes
        }
    }

    private mutating func skipComment() {
        while !rest.isEmpty, !rest.starts(with: "-->".utf8) {
            rest.removeFirst()
        }
        rest = rest.dropFirst(3)
    }

    private mutating func takeTag() {
        let isEnd = rest.dropFirst().first == UInt8(ascii: "/")
        let letters = rest.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isDigit }
        let name = String(decoding: letters.map(\.lowercased), as: UTF8.self)
        skipTag()
        if !Self.withinALine.contains(name) {
            add([.space])
        }
        if Self.maybeUnread.contains(name), !isEnd {
            unread.append(name)
        } else if unread.last == name {
            unread.removeLast()
        }
    }

    /// A `>` inside an attribute's quotes does not end the tag.
    private mutating func skipTag() {
        var quote: UInt8?
        while let byte = rest.popFirst() {
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") {
                return
            }
        }
    }
}
