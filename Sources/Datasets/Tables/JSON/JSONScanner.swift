internal import Diagnostics

/// The words of JSON, read strictly: what RFC 8259 does not allow is a fault.
struct JSONScanner {
    private(set) var offset: Int
    private let bytes: [UInt8]

    init(_ source: SourceFile) {
        bytes = source.bytes
        offset = source.byteOrderMarkLength
    }

    struct Fault: Error {
        let range: Range<Int>
        let message: String
        let advice: String?
    }
}

extension JSONScanner {
    /// The next byte that is no blank; nil at the end.
    mutating func peek() -> UInt8? {
        while offset < bytes.count, bytes[offset].isBlank || bytes[offset].isLineEnd { offset += 1 }
        return offset < bytes.count ? bytes[offset] : nil
    }

    /// Passes a sign if it comes next.
    mutating func pass(_ sign: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: sign) else { return false }
        offset += 1
        return true
    }

    /// A string with its quotes, and what it says.
    mutating func string() throws(Fault) -> (text: String, range: Range<Int>) {
        let start = offset
        var end = start + 1
        var decoded: [UInt8]?
        while true {
            let from = end
            while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"),
                !bytes[end].isLineEnd, bytes[end] != .tab
            { end += 1 }
            decoded?.append(contentsOf: bytes[from..<end])
            guard end < bytes.count, !bytes[end].isLineEnd else { throw openQuote(start) }
            guard bytes[end] != .tab else {
                throw Fault(range: end..<(end + 1), message: "a tab cannot stand in a text", advice: "write it as \\t")
            }
            if bytes[end] == UInt8(ascii: "\"") { break }
            if decoded == nil { decoded = Array(bytes[(start + 1)..<end]) }
            var escape = JSONEscape(bytes, at: end)
            decoded? += try escape.read()
            end = escape.end
        }
        offset = end + 1
        return (String(decoding: decoded ?? Array(bytes[(start + 1)..<end]), as: UTF8.self), start..<offset)
    }

    /// A number, `true`, `false` or `null`, as it is typed.
    mutating func word() throws(Fault) -> (text: String, range: Range<Int>) {
        let end = endOfWord
        let word = bytes[offset..<end]
        let text = String(decoding: word, as: UTF8.self)
        guard ["true", "false", "null"].contains(text) || word.isJSONNumber else {
            throw Fault(
                range: offset..<end, message: "\(text.quoted) cannot stand here as it is",
                advice: "put it in double quotes")
        }
        defer { offset = end }
        return (text, offset..<end)
    }

    /// Passes a list or object, whatever stands in it.
    mutating func nested() throws(Fault) -> Range<Int> {
        let start = offset
        var depth = 0
        repeat {
            switch peek() {
            case UInt8(ascii: "\""): _ = try string()
            case UInt8(ascii: "["), UInt8(ascii: "{"): (depth, offset) = (depth + 1, offset + 1)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): (depth, offset) = (depth - 1, offset + 1)
            case nil: throw openBracket(start)
            default: offset += 1
            }
        } while depth > 0
        return start..<offset
    }

    /// What comes next is not what should.
    mutating func unexpected(_ wanted: String, advice: String? = nil, after opening: Int) -> Fault {
        guard peek() != nil else { return openBracket(opening) }
        return Fault(range: offset..<endOfWord, message: "here should stand \(wanted)", advice: advice)
    }

    func commaBefore(_ place: Int) -> Fault {
        let comma = bytes[..<place].lastIndex(of: UInt8(ascii: ",")) ?? place
        return Fault(range: comma..<(comma + 1), message: "nothing follows this comma", advice: "delete it")
    }
}

extension JSONScanner {
    /// At least one character.
    private var endOfWord: Int {
        let isEnd = { (byte: UInt8) in byte.isBlank || byte.isLineEnd || ",:[]{}\"".utf8.contains(byte) }
        let end = bytes[offset...].firstIndex(where: isEnd) ?? bytes.count
        return max(end, min(offset + 1, bytes.count))
    }

    private func openQuote(_ start: Int) -> Fault {
        Fault(
            range: start..<(start + 1), message: "the quotation mark that stands here is not closed on its line",
            advice: "close it, and write a line’s end in a text as \\n")
    }

    private func openBracket(_ start: Int) -> Fault {
        let sign = String(decoding: bytes[start..<(start + 1)], as: UTF8.self)
        return Fault(
            range: start..<(start + 1), message: "the \(sign) that stands here is never closed", advice: "close it")
    }
}

extension ArraySlice<UInt8> {
    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
    fileprivate var isJSONNumber: Bool {
        var rest = self
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix(while: \.isDigit)
        guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
        rest = rest[whole.endIndex...]
        if rest.first == UInt8(ascii: ".") {
            let decimals = rest.dropFirst().prefix(while: \.isDigit)
            guard !decimals.isEmpty else { return false }
            rest = rest[decimals.endIndex...]
        }
        guard rest.first?.lowercased == UInt8(ascii: "e") else { return rest.isEmpty }
        rest.removeFirst()
        if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
        return !rest.isEmpty && rest.allSatisfy(\.isDigit)
    }
}
