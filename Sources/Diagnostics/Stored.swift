/// Something that a file of the program's own can hold, to be read by the same program later.
package protocol Storable {
    func store(in writer: inout StoreWriter)
    init(from reader: inout StoreReader) throws(StoreDamage)
}

/// What was read is not what the program wrote.
package struct StoreDamage: Error {
    package init() {}
}

/// Puts values one after the other as bytes. Nothing says what they are: they are read in the order in which they were
/// written.
package struct StoreWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Seven bits a byte, the lowest first; the top bit says that more follow.
    package mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

    package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func write(_ content: [UInt8]) {
        write(content.count)
        bytes += content
    }

    /// Puts a value there that was stored before.
    package mutating func append(stored value: [UInt8]) { bytes += value }

    package mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes += text.utf8
    }

    package mutating func write<Value: Storable>(_ value: Value) { value.store(in: &self) }

    package mutating func write<Value>(_ value: Value?, _ writeValue: (inout StoreWriter, Value) -> Void) {
        write(value != nil)
        if let value { writeValue(&self, value) }
    }

    package mutating func write<Value>(_ values: [Value], _ writeValue: (inout StoreWriter, Value) -> Void) {
        write(values.count)
        for value in values { writeValue(&self, value) }
    }

    package mutating func write(_ text: String?) { write(text) { $0.write($1) } }
    package mutating func write<Value: Storable>(_ value: Value?) { write(value) { $0.write($1) } }
    package mutating func write<Value: Storable>(_ values: [Value]) { write(values) { $0.write($1) } }
}

/// Reads what a `StoreWriter` wrote.
package struct StoreReader: Sendable {
    private let bytes: [UInt8]
    private var offset: Int
    private let end: Int
    /// By their ids: findings are stored with the id of their rule.
    private let rules: [String: Rule]

    package init(_ bytes: [UInt8], in range: Range<Int>? = nil, rules: [String: Rule] = [:]) {
        self.bytes = bytes
        offset = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
        self.rules = rules
    }

    package var isAtEnd: Bool { offset == end }

    package mutating func number() throws(StoreDamage) -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while offset < end, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw StoreDamage()
    }

    package mutating func int() throws(StoreDamage) -> Int { Int(truncatingIfNeeded: try number()) }

    package mutating func flag() throws(StoreDamage) -> Bool {
        guard offset < end, bytes[offset] <= 1 else { throw StoreDamage() }
        offset += 1
        return bytes[offset - 1] == 1
    }

    /// Where the next run of bytes stands, which is passed over.
    package mutating func range() throws(StoreDamage) -> Range<Int> {
        let count = try int()
        guard count >= 0, count <= end - offset else { throw StoreDamage() }
        offset += count
        return (offset - count)..<offset
    }

    package mutating func content() throws(StoreDamage) -> [UInt8] { Array(bytes[try range()]) }

    package mutating func text() throws(StoreDamage) -> String {
        let stored = bytes[try range()]
        let text = String(decoding: stored, as: UTF8.self)
        // What is no UTF-8 was mended.
        guard text.utf8.order(to: stored) == 0 else { throw StoreDamage() }
        return text
    }

    package mutating func optional<Value>(
        _ read: (inout StoreReader) throws(StoreDamage) -> Value
    ) throws(StoreDamage) -> Value? {
        try flag() ? try read(&self) : nil
    }

    package mutating func list<Value>(
        _ read: (inout StoreReader) throws(StoreDamage) -> Value
    ) throws(StoreDamage) -> [Value] {
        let count = try int()
        // Each takes a byte at least.
        guard count >= 0, count <= end - offset else { throw StoreDamage() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    package mutating func value<Value: Storable>(_ type: Value.Type = Value.self) throws(StoreDamage) -> Value {
        try Value(from: &self)
    }

    package mutating func optionalText() throws(StoreDamage) -> String? { try flag() ? try text() : nil }

    package mutating func optionalValue<Value: Storable>() throws(StoreDamage) -> Value? {
        try flag() ? try Value(from: &self) : nil
    }

    package mutating func values<Value: Storable>() throws(StoreDamage) -> [Value] {
        try list { reader throws(StoreDamage) in try Value(from: &reader) }
    }

    mutating func rule() throws(StoreDamage) -> Rule {
        guard let rule = rules[try text()] else { throw StoreDamage() }
        return rule
    }
}

/// A number that other bytes hardly ever have: to see whether a file is as it was written, not to tell friend from foe
/// (FNV-1a, eight bytes at a time).
package struct DamageCheck: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package init(of bytes: [UInt8]) {
        add(bytes[...])
    }

    /// - Parameter bytes: A multiple of eight, but for the last that are added.
    package mutating func add(_ bytes: ArraySlice<UInt8>) {
        var sum = value
        bytes.withUnsafeBytes { buffer in
            let whole = buffer.count - buffer.count % 8
            for offset in stride(from: 0, to: whole, by: 8) {
                let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                sum = (sum ^ UInt64(littleEndian: word)) &* 0x100_0000_01b3
                sum ^= sum >> 29
            }
            for byte in buffer[whole...] { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        value = sum
    }
}
