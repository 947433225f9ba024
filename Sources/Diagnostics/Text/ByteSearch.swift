internal import Glibc

/// The search for bytes among bytes. That of the standard library, `firstRange(of:)`, takes some two thousand
/// instructions for each byte that it passes.
extension Collection<UInt8> {
    /// Where other bytes first stand among these; nil where they do not. No bytes at all stand at the start.
    @inlinable
    public func firstRange(ofBytes other: some Collection<UInt8>) -> Range<Index>? {
        let found = withBytes { bytes in other.withBytes { bytes.offset(of: $0) } }
        guard let found else { return nil }
        let start = index(startIndex, offsetBy: found)
        return start..<index(start, offsetBy: other.count)
    }

    /// Whether other bytes stand among these, one after the other.
    @inlinable
    public func contains(bytes other: some Collection<UInt8>) -> Bool {
        withBytes { bytes in other.withBytes { bytes.offset(of: $0) } } != nil
    }

    /// The bytes as they lie in memory. Arrays and texts hold them so; anything else is copied.
    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
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

extension [UInt8] {
    /// Where the line that begins with a part of these ends; the part’s end where it is the last.
    package func endOfLine(in part: Range<Int>) -> Int {
        let end = firstPlace(of: .lineFeed, in: part) ?? part.upperBound
        return firstPlace(of: .carriageReturn, in: part.lowerBound..<end) ?? end
    }

    /// Whether other bytes stand at a place of these.
    package func hold(_ other: ArraySlice<UInt8>, at place: Int) -> Bool {
        guard place >= 0, place + other.count <= count else { return false }
        return withUnsafeBytes { bytes in
            other.withUnsafeBytes { other in
                guard let start = bytes.baseAddress, let pattern = other.baseAddress else { return true }
                return memcmp(start + place, pattern, other.count) == 0
            }
        }
    }

    /// Where a byte first stands from a place on; nil where it does not.
    package func firstPlace(of byte: UInt8, from place: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, place < bytes.count,
                let found = memchr(start + place, Int32(byte), bytes.count - place)
            else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    /// Whether a byte stands in a part of these.
    package func hold(_ byte: UInt8, in part: Range<Int>) -> Bool { firstPlace(of: byte, in: part) != nil }

    /// Where a byte first stands in a part of these; nil where it does not.
    package func firstPlace(of byte: UInt8, in part: Range<Int>) -> Int? {
        withUnsafeBufferPointer { $0.firstPlace(of: byte, in: part) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte first stands in a part of these; nil where it does not.
    package func firstPlace(of byte: UInt8, in part: Range<Int>) -> Int? {
        guard let start = baseAddress, part.upperBound <= count,
            let found = memchr(start + part.lowerBound, Int32(byte), part.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
}

extension Collection<UInt8> {
    /// Below 0 where these bytes come before others in the order of bytes, above 0 where they come after them, and 0
    /// where they are the same.
    @inlinable
    public func order(to other: some Collection<UInt8>) -> Int {
        withBytes { bytes in other.withBytes { bytes.order(ofBytesTo: $0) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    @usableFromInline
    package func order(ofBytesTo other: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = baseAddress, let pattern = other.baseAddress else { return count - other.count }
        let order = memcmp(start, pattern, Swift.min(count, other.count))
        return order == 0 ? count - other.count : Int(order)
    }
}
