/// A number's text while it is written, from its last sign to its first, in memory that costs no allocation.
struct NumberText {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// Where the text begins that was written so far.
    private var start: Int

    /// - Parameter capacity: The most bytes that are written.
    static func make(capacity: Int, _ write: (inout NumberText) -> Void) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { bytes in
            var text = NumberText(bytes: bytes, start: capacity)
            write(&text)
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[text.start...]), as: UTF8.self)
        }
    }
}

extension NumberText {
    mutating func write(_ byte: UInt8) {
        precondition(start > 0)
        start -= 1
        bytes[start] = byte
    }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes in
            for index in bytes.indices.reversed() { write(bytes[index]) }
        }
    }

    /// The point and so many digits after it.
    mutating func write(decimals count: Int, of digits: inout DecimalDigits) {
        for _ in 0..<count { write(digit: digits.removeLast()) }
        if count > 0 { write(UInt8(ascii: ".")) }
    }

    /// All digits that are left, at least one.
    mutating func write(whole digits: inout DecimalDigits, isGrouped: Bool) {
        var count = 0
        repeat {
            if isGrouped, count > 0, count.isMultiple(of: 3) { write(UInt8(ascii: ",")) }
            write(digit: digits.removeLast())
            count += 1
        } while !digits.isZero
    }

    private mutating func write(digit: UInt8) { write(UInt8(ascii: "0") + digit) }
}
