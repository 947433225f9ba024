/// Writes a JSON file straight into bytes, indented by two blanks. Names keep the order in which they are given, and
/// are written as they are: none has a sign that JSON would want escaped.
package struct JSONWriter {
    private let bytes = ByteBuffer()
    /// What begins a line: its end before, and two blanks for each list and object that is open.
    private var lineStart: [UInt8] = [.lineFeed]
    /// Whether the innermost of them is empty so far.
    private var isEmpty = true

    /// The bytes of a file that holds one object.
    package static func file(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
        writer.bytes.append(.lineFeed)
        return writer.bytes.bytes()
    }
}

// MARK: - Members of an object

extension JSONWriter {
    package mutating func text(_ name: StaticString, _ text: String) {
        begin(name)
        quote(text)
    }

    /// Leaves the name out where there is no text.
    package mutating func optionalText(_ name: StaticString, _ text: String?) {
        if let text { self.text(name, text) }
    }

    package mutating func whole(_ name: StaticString, _ number: Int) {
        guard (0...9).contains(number) else { return self.number(name, digits: String(number)) }
        begin(name)
        bytes.append(UInt8(ascii: "0") + UInt8(number))
    }

    /// - Parameter digits: In decimal.
    package mutating func number(_ name: StaticString, digits: String) {
        begin(name)
        bytes.append(digits.utf8)
    }

    package mutating func flag(_ name: StaticString, _ isSet: Bool) {
        begin(name)
        bytes.append(isSet ? "true" : "false")
    }

    package mutating func object(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        begin(name)
        enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
    }

    /// A list of objects.
    package mutating func objects<Item>(
        _ name: StaticString, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void
    ) {
        list(name) { writer in
            for item in items {
                writer.beginLine()
                writer.enclose(UInt8(ascii: "{"), UInt8(ascii: "}")) { write(item, &$0) }
            }
        }
    }

    package mutating func texts(_ name: StaticString, _ texts: [String]) {
        list(name) { writer in
            for text in texts {
                writer.beginLine()
                writer.quote(text)
            }
        }
    }
}

extension JSONWriter {
    private mutating func list(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        begin(name)
        enclose(UInt8(ascii: "["), UInt8(ascii: "]"), write)
    }

    private mutating func begin(_ name: StaticString) {
        beginLine()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        bytes.append(.space)
    }

    private mutating func beginLine() {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        endLine()
    }

    private mutating func endLine() { bytes.append(lineStart) }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        JSONEscaping.escape(text, into: bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ write: (inout JSONWriter) -> Void) {
        bytes.append(open)
        lineStart += [.space, .space]
        isEmpty = true
        write(&self)
        lineStart.removeLast(2)
        if !isEmpty { endLine() }
        isEmpty = false
        bytes.append(close)
    }
}
