internal import Diagnostics

/// Makes a table of a JSON file that is a list of objects.
struct JSONReader {
    private var scanner: JSONScanner
    private var items: ItemTable
    private let source: SourceFile
    /// `item 7` while one is being read.
    private var place: String?

    private init(_ source: SourceFile, limits: DataLimits) {
        self.source = source
        scanner = JSONScanner(source)
        items = ItemTable(source, limits: limits)
    }

    /// - Parameters:
    ///   - source: Of valid UTF-8, and not larger than the limit.
    ///   - hidden: Where the hidden characters stand; they have been reported.
    static func read(
        _ source: SourceFile, limits: DataLimits, hidden: Set<Int>, diagnostics: inout [Diagnostic]
    ) -> DataTable? {
        var reader = JSONReader(source, limits: limits)
        defer { diagnostics += reader.items.diagnostics }
        do {
            return try reader.table()
        } catch {
            if !hidden.contains(error.range.lowerBound) {
                diagnostics.append(.json(error, of: source, reader.place))
            }
            return nil
        }
    }
}

extension JSONReader {
    private mutating func table() throws(JSONScanner.Fault) -> DataTable? {
        guard let first = scanner.peek() else { return items.table(source.byteOrderMarkLength..<scanner.offset) }
        let start = scanner.offset
        guard first == UInt8(ascii: "[") else {
            items.report(.notAList(at: Span(source, start..<(start + 1)), .json))
            return nil
        }
        guard try list(from: start) else { return nil }
        let whole = start..<scanner.offset
        guard scanner.peek() == nil else { throw scanner.unexpected("nothing more", after: start) }
        return items.table(whole)
    }

    /// False when there are too many items.
    private mutating func list(from start: Int) throws(JSONScanner.Fault) -> Bool {
        _ = scanner.pass("[")
        guard !scanner.pass("]") else { return true }
        while true {
            guard try item(after: start) else { return false }
            place = nil
            if scanner.pass("]") { return true }
            guard scanner.pass(",") else { throw scanner.unexpected("a comma, or ] at the end", after: start) }
            if scanner.peek() == UInt8(ascii: "]") { throw scanner.commaBefore(scanner.offset) }
        }
    }

    private mutating func item(after opening: Int) throws(JSONScanner.Fault) -> Bool {
        items.begin()
        place = items.place
        let byte = scanner.peek()
        let start = scanner.offset
        if byte == UInt8(ascii: "{") {
            try object(from: start)
        } else {
            let range = try value(after: opening).range
            items.report(.notAnItem(at: Span(source, range), .json, items.place))
        }
        return items.end(start..<scanner.offset)
    }

    private mutating func object(from start: Int) throws(JSONScanner.Fault) {
        _ = scanner.pass("{")
        guard !scanner.pass("}") else { return }
        while true {
            try entry(after: start)
            if scanner.pass("}") { return }
            guard scanner.pass(",") else { throw scanner.unexpected("a comma, or } at the end", after: start) }
            if scanner.peek() == UInt8(ascii: "}") { throw scanner.commaBefore(scanner.offset) }
        }
    }

    private mutating func entry(after start: Int) throws(JSONScanner.Fault) {
        guard scanner.peek() == UInt8(ascii: "\"") else {
            throw scanner.unexpected("a key in double quotes", after: start)
        }
        let key = try scanner.string()
        guard scanner.pass(":") else { throw scanner.unexpected("a colon", after: start) }
        let value = try value(after: start)
        if value.isNested { items.report(.nestedValue(at: Span(source, value.range), items.place(of: key.text))) }
        items.add(key: key.text, at: key.range, text: value.text, at: value.range)
    }

    private mutating func value(
        after start: Int
    ) throws(JSONScanner.Fault) -> (text: String, range: Range<Int>, isNested: Bool) {
        switch scanner.peek() {
        case UInt8(ascii: "\""):
            let (text, range) = try scanner.string()
            return (text, range, false)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            return ("", try scanner.nested(), true)
        case nil, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            throw scanner.unexpected("a value", advice: "for none write \"\" or null", after: start)
        default:
            let (text, range) = try scanner.word()
            return (text == "null" ? "" : text, range, false)
        }
    }
}
