/// Writes a JSON file straight into bytes, indented by two blanks. Names keep the order in which they are given, and
/// are written as they are: none has a sign that JSON would want escaped.
public struct JSONWriter {
    private let bytes = ByteBuffer()
    /// What begins a line: its end before, and two blanks for each list and object that is open.
    private var lineStart: [UInt8] = [.lineFeed]
    /// Whether the innermost of them is empty so far.
    private var isEmpty = true

    /// The bytes of a file that holds one object.
    package static func file(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.open(UInt8(ascii: "{"))
        write(&writer)
        writer.close(UInt8(ascii: "}"))
        writer.bytes.append(.lineFeed)
        return writer.bytes.bytes()
    }
}

// MARK: - Members of an object

extension JSONWriter {
    @usableFromInline package mutating func text(_ name: StaticString, _ text: String) {
        begin(name)
        quote(text)
    }

    /// Leaves the name out where there is no text.
    @usableFromInline package mutating func optionalText(_ name: StaticString, _ text: String?) {
        if let text { self.text(name, text) }
    }

    @usableFromInline package mutating func whole(_ name: StaticString, _ number: Int) {
        guard (0...9).contains(number) else { return self.number(name, digits: String(number)) }
        begin(name)
        bytes.append(UInt8(ascii: "0") + UInt8(number))
    }

    /// - Parameter digits: In decimal.
    @usableFromInline package mutating func number(_ name: StaticString, digits: String) {
        begin(name)
        bytes.append(digits.utf8)
    }

    @usableFromInline package mutating func flag(_ name: StaticString, _ isSet: Bool) {
        begin(name)
        bytes.append(isSet ? "true" : "false")
    }

    @inlinable public mutating func object(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        begin(name)
        open(UInt8(ascii: "{"))
        write(&self)
        close(UInt8(ascii: "}"))
    }

    /// A list of objects.
    @inlinable public mutating func objects<Item>(
        _ name: StaticString, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void
    ) {
        begin(name)
        open(UInt8(ascii: "["))
        for item in items {
            beginLine()
            open(UInt8(ascii: "{"))
            write(item, &self)
            close(UInt8(ascii: "}"))
        }
        close(UInt8(ascii: "]"))
    }

    @usableFromInline package mutating func texts(_ name: StaticString, _ texts: [String]) {
        begin(name)
        open(UInt8(ascii: "["))
        for text in texts {
            beginLine()
            quote(text)
        }
        close(UInt8(ascii: "]"))
    }
}

extension JSONWriter {
    @usableFromInline mutating func begin(_ name: StaticString) {
        beginLine()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(name)
        bytes.append("\": ")
    }

    /// Goes on to the next line of the innermost list or object.
    @usableFromInline mutating func beginLine() {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        endLine()
    }

    private func endLine() { bytes.append(lineStart) }

    private func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        JSONEscaping.escape(text, into: bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Begins a list or an object.
    @usableFromInline mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        for _ in 0..<2 { lineStart.append(.space) }
        isEmpty = true
    }

    @usableFromInline mutating func close(_ bracket: UInt8) {
        lineStart.removeLast(2)
        if !isEmpty { endLine() }
        isEmpty = false
        bytes.append(bracket)
    }
}
