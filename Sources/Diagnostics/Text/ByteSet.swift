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

    /// Where one of its members first stands in a part of some bytes; nil where none does.
    package func firstPlace(in bytes: [UInt8], _ part: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var place = part.lowerBound
            // Four at a time: most bytes of a text are no members.
            while place &+ 4 <= part.upperBound,
                bit(of: bytes[place]) | bit(of: bytes[place &+ 1]) | bit(of: bytes[place &+ 2])
                    | bit(of: bytes[place &+ 3]) == 0
            {
                place &+= 4
            }
            while place < part.upperBound, !contains(bytes[place]) { place += 1 }
            return place < part.upperBound ? place : nil
        }
    }

    /// 1 for a member, without a branch.
    @inline(__always)
    private func bit(of byte: UInt8) -> UInt64 {
        let isHigh = UInt64(byte) &>> 6 & 1
        let half = low & (isHigh &- 1) | high & (0 &- isHigh)
        return half &>> UInt64(byte & 63) & 1 & ~(UInt64(byte) &>> 7)
    }

    @inlinable
    public func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte) & 1 != 0
    }
}
