/// Bytes that writers append piece by piece, such as those of a page. An array would ask at each piece whether it is
/// anybody else's too; this memory is nobody else's.
///
/// A class, so that all who write one page append to the same. It is for one thread at a time.
public final class ByteBuffer {
    @usableFromInline let memory: UnsafeMutablePointer<Memory>

    @usableFromInline struct Memory {
        @usableFromInline var start: UnsafeMutablePointer<UInt8>
        @usableFromInline var count = 0
        @usableFromInline var capacity: Int
    }

    /// - Parameter capacity: How many bytes it has room for at first.
    package init(capacity: Int = 1 << 14) {
        memory = .allocate(capacity: 1)
        memory.initialize(to: Memory(start: .allocate(capacity: max(capacity, 1)), capacity: max(capacity, 1)))
    }

    deinit {
        memory.pointee.start.deallocate()
        memory.deallocate()
    }
}

extension ByteBuffer {
    @inlinable public var count: Int { memory.pointee.count }

    @inlinable public var last: UInt8? { count > 0 ? memory.pointee.start[count - 1] : nil }

    /// All bytes as they lie in memory.
    ///
    /// - Parameter body: Must append nothing.
    @inlinable public func withContents<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withExtendedLifetime(self) { body(UnsafeBufferPointer(start: memory.pointee.start, count: count)) }
    }

    /// The bytes from a place on.
    package func bytes(from place: Int = 0) -> [UInt8] { withContents { Array($0[place...]) } }

    /// All bytes as a text of UTF-8.
    package var text: String { withContents { String(decoding: $0, as: UTF8.self) } }

    /// Takes off the bytes from a place on, and keeps the memory for what follows.
    package func removeAll(from place: Int) { memory.pointee.count = min(max(place, 0), count) }
}

// MARK: - Appending

extension ByteBuffer {
    @inlinable public func append(_ byte: UInt8) {
        if memory.pointee.count == memory.pointee.capacity { makeRoom(for: 1) }
        memory.pointee.start[memory.pointee.count] = byte
        memory.pointee.count &+= 1
    }

    @inlinable public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if bytes.count > memory.pointee.capacity &- memory.pointee.count { makeRoom(for: bytes.count) }
        (memory.pointee.start + memory.pointee.count).update(from: start, count: bytes.count)
        memory.pointee.count &+= bytes.count
    }

    @inlinable public func append(_ bytes: some Collection<UInt8>) {
        bytes.withBytes { append($0) }
    }

    @inlinable public func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Twice the memory at least, so that a page is copied a few times and not at each piece.
    @usableFromInline func makeRoom(for added: Int) {
        let old = memory.pointee
        let capacity = max(2 * old.capacity, old.count + added)
        let start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        start.update(from: old.start, count: old.count)
        old.start.deallocate()
        (memory.pointee.start, memory.pointee.capacity) = (start, capacity)
    }
}
