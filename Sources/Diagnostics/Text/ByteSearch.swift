internal import Glibc

/// The search for bytes among bytes. That of the standard library, `firstRange(of:)`, takes some two thousand
/// instructions for each byte that it passes.
extension Collection<UInt8> {
    /// Where other bytes first stand among these; nil where they do not. No bytes at all stand at the start.
    @inlinable
    package func firstRange(ofBytes other: some Collection<UInt8>) -> Range<Index>? {
        let found = withBytes { bytes in other.withBytes { bytes.offset(of: $0) } }
        guard let found else { return nil }
        let start = index(startIndex, offsetBy: found)
        return start..<index(start, offsetBy: other.count)
    }

    /// Whether other bytes stand among these, one after the other.
    @inlinable
    package func contains(bytes other: some Collection<UInt8>) -> Bool {
        withBytes { bytes in other.withBytes { bytes.offset(of: $0) } } != nil
    }

    /// The bytes as they lie in memory. Arrays and texts hold them so; anything else is copied.
    @inlinable
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes stand before the first place at which others begin; nil where there is none.
    @usableFromInline
    package func offset(of other: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = other.first, let pattern = other.baseAddress else { return 0 }
        guard let start = baseAddress, count >= other.count else { return nil }
        let end = start + (count - other.count + 1)
        var next = start
        while next < end, let found = memchr(next, Int32(first), end - next) {
            let place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
            if memcmp(place, pattern, other.count) == 0 { return place - start }
            next = place + 1
        }
        return nil
    }
}
