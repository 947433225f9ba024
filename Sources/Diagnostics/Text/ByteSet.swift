/// A set of bytes of ASCII, asked at every byte of a text.
public struct ByteSet: Sendable {
    /// Those below 64, and those from 64 on, a bit each.
    @usableFromInline let low: UInt64
    @usableFromInline let high: UInt64

    /// - Parameter members: Signs of ASCII; others are left out.
    @inlinable
    public init(_ members: StaticString) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for offset in 0..<members.utf8CodeUnitCount {
            let byte = members.utf8Start[offset]
            if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte & 63) }
        }
        self.low = low
        self.high = high
    }

    @inlinable
    public func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte) & 1 != 0
    }
}
