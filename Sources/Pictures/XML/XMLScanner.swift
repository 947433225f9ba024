/// Cuts a file of XML 1.0 into its pieces, and takes nothing that two programs could read in two ways: names are of
/// ASCII, and a document type has no inside, so that no references but the built-in ones exist.
///
/// Whether tags match is for the caller to say. Each byte is looked at a fixed number of times.
struct XMLScanner {
    let bytes: [UInt8]
    private(set) var position: Int
    private let start: Int

    /// Of one element. Drawings have a few dozen.
    private static let mostAttributes = 1_000

    /// - Parameter start: Where the text begins, after a byte order mark.
    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        self.start = start
        position = start
    }

    /// The next piece; nil at the end.
    mutating func next() throws(XMLFault) -> XMLToken? {
        guard position < bytes.count else { return nil }
        if bytes[position] != UInt8(ascii: "<") { return try text() }
        switch position + 1 < bytes.count ? bytes[position + 1] : 0 {
        case UInt8(ascii: "/"): return try endTag()
        case UInt8(ascii: "?"): return try instruction()
        case UInt8(ascii: "!"): return try declarationOrSection()
        default: return try startTag()
        }
    }
}

// MARK: - Tags

extension XMLScanner {
    private mutating func startTag() throws(XMLFault) -> XMLToken {
        position += 1
        let name = try self.name()
        var attributes: [XMLAttribute] = []
        while true {
            let hasBlank = skipBlanks()
            if skip("/>") { return .start(XMLTag(name: name, attributes: attributes, isWhole: true)) }
            if skip(">") { return .start(XMLTag(name: name, attributes: attributes, isWhole: false)) }
            guard hasBlank else { throw fault("after this name or value a blank is missing") }
            guard attributes.count < Self.mostAttributes else {
                throw XMLFault(name, "it gives this more than \(Self.mostAttributes) values")
            }
            attributes.append(try attribute())
        }
    }

    private mutating func attribute() throws(XMLFault) -> XMLAttribute {
        let name = try self.name()
        skipBlanks()
        guard skip("=") else { throw fault("here “=” is missing") }
        skipBlanks()
        guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw fault("this value has no quotation marks around it")
        }
        position += 1
        let start = position
        while let byte = peek, byte != quote {
            if byte == UInt8(ascii: "<") || byte.isNoXML { throw fault("this must not stand in a value") }
            position += 1
        }
        let value = start..<position
        guard skip(byte: quote) else { throw unclosed("this value", from: start - 1) }
        return XMLAttribute(name: name, value: value)
    }

    private mutating func endTag() throws(XMLFault) -> XMLToken {
        position += 2
        let name = try self.name()
        skipBlanks()
        guard skip(">") else { throw fault("here “>” is missing") }
        return .end(name: name)
    }

    private mutating func name() throws(XMLFault) -> Range<Int> {
        let start = position
        while let byte = peek, byte.isOfXMLName { position += 1 }
        guard start < position, !bytes[start].isDigit, !"-.".utf8.contains(bytes[start]) else {
            position = start
            throw fault("here a name is missing")
        }
        return start..<position
    }
}

// MARK: - What stands between tags

extension XMLScanner {
    private mutating func text() throws(XMLFault) -> XMLToken {
        let start = position
        while let byte = peek, byte != UInt8(ascii: "<") {
            if byte.isNoXML || byte == UInt8(ascii: ">") && bytes[start..<position].suffix(2).elementsEqual("]]".utf8) {
                throw fault("this must not stand in a text")
            }
            position += 1
        }
        return .text(start..<position)
    }

    private mutating func instruction() throws(XMLFault) -> XMLToken {
        let start = position
        position += 2
        let name = try self.name()
        let inside = try self.inside(until: "?>", of: "this instruction", from: start)
        guard bytes[name].map(\.lowercased).elementsEqual("xml".utf8) else {
            return .instruction(name: name, whole: start..<position)
        }
        guard start == self.start, bytes[name].elementsEqual("xml".utf8), bytes[inside].first?.isXMLBlank == true else {
            throw XMLFault(start..<position, "this may only stand at the start of a file")
        }
        return .declaration(start..<position)
    }

    private mutating func declarationOrSection() throws(XMLFault) -> XMLToken {
        let start = position
        if skip("<!--") {
            let inside = try self.inside(until: "--", of: "this comment", from: start)
            guard skip(">") else { throw fault("two hyphens must not stand in a comment") }
            return .comment(inside)
        }
        if skip("<![CDATA[") { return .verbatim(try inside(until: "]]>", of: "this section", from: start)) }
        guard skip("<!DOCTYPE") else { throw fault("this is neither a tag nor a comment") }
        _ = try inside(until: ">", of: "this document type", from: start)
        return .documentType(start..<position)
    }

    /// Up to a sign, which is passed.
    private mutating func inside(
        until sign: StaticString, of what: String, from start: Int
    ) throws(XMLFault) -> Range<Int> {
        let inside = position
        while let byte = peek {
            if byte.isNoXML { throw fault("this must not stand in a text") }
            let end = position
            if skip(sign) { return inside..<end }
            position += 1
        }
        throw unclosed(what, from: start)
    }
}

// MARK: - Bytes

extension XMLScanner {
    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = position
        while let byte = peek, byte.isXMLBlank { position += 1 }
        return start < position
    }

    private mutating func skip(byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skip(_ sign: StaticString) -> Bool {
        let isThere = sign.withUTF8Buffer { bytes[position...].starts(with: $0) }
        if isThere { position += sign.utf8CodeUnitCount }
        return isThere
    }

    /// At the byte that stands next.
    private func fault(_ message: String) -> XMLFault {
        XMLFault(position..<min(position + 1, bytes.count), message)
    }

    private func unclosed(_ what: String, from start: Int) -> XMLFault {
        XMLFault(start..<min(start + 1, bytes.count), "\(what) has no end")
    }
}

extension UInt8 {
    var isXMLBlank: Bool { isBlank || isLineEnd }

    /// Whether no file of XML may hold it: a control other than tab and line ends.
    fileprivate var isNoXML: Bool { self < .space && !isXMLBlank }

    fileprivate var isOfXMLName: Bool { isLetterOrDigit || "_:-.".utf8.contains(self) }
}
