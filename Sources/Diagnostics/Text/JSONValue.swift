/// A value of a JSON file. Names keep the order in which they are given.
package enum JSONValue: Sendable {
    case text(String)
    /// In decimal digits.
    case number(String)
    case flag(Bool)
    case list([JSONValue])
    case object([(name: String, value: JSONValue?)])

    /// The text of a file, indented by two blanks. Names without a value are left out.
    package var file: [UInt8] {
        var output: [UInt8] = []
        write(to: &output, indent: 0)
        return output + [.lineFeed]
    }
}

extension JSONValue {
    package static func optionalText(_ text: String?) -> JSONValue? { text.map(JSONValue.text) }

    package static func whole(_ number: Int) -> JSONValue { .number(String(number)) }
}

extension JSONValue {
    private func write(to output: inout [UInt8], indent: Int) {
        switch self {
        case .text(let text): Self.write(text, to: &output)
        case .number(let digits): output += digits.utf8
        case .flag(let isSet): output += (isSet ? "true" : "false").utf8
        case .list(let items):
            Self.write(items, between: ("[", "]"), to: &output, indent: indent) { item, output in
                item.write(to: &output, indent: indent + 1)
            }
        case .object(let entries):
            let given = entries.compactMap { entry in entry.value.map { (entry.name, $0) } }
            Self.write(given, between: ("{", "}"), to: &output, indent: indent) { entry, output in
                Self.write(entry.0, to: &output)
                output += ": ".utf8
                entry.1.write(to: &output, indent: indent + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between marks: (open: String, close: String), to output: inout [UInt8], indent: Int,
        item write: (Item, inout [UInt8]) -> Void
    ) {
        output += marks.open.utf8
        for (index, item) in items.enumerated() {
            output += (index == 0 ? "\n" : ",\n").utf8 + blanks(indent + 1)
            write(item, &output)
        }
        if !items.isEmpty { output += "\n".utf8 + blanks(indent) }
        output += marks.close.utf8
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        let escaped = ByteBuffer(capacity: text.utf8.count)
        JSONEscaping.escape(text, into: escaped)
        output += escaped.bytes()
        output.append(UInt8(ascii: "\""))
    }

    private static func blanks(_ indent: Int) -> [UInt8] { [UInt8](repeating: .space, count: 2 * indent) }
}
