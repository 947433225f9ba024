internal import CSHA256
internal import Diagnostics

/// The checksum of FIPS 180-4, which `sha256sum` prints too. A file can be given piece by piece.
package struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// What was given since the last whole block.
    private var rest: [UInt8] = []
    /// In bytes.
    private var messageLength = 0
    private let instructions: Instructions

    /// What it is worked out with; all give the same, each faster than the one before.
    package enum Instructions: Int, Sendable, CaseIterable, Comparable {
        /// Those of every processor.
        case plain
        /// Wide registers.
        case wide
        /// Its own, which some processors have.
        case own

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// - Parameter most: To do without faster ones, though the processor have them.
    package init(with most: Instructions = .own) {
        instructions = min(most, Self.ofProcessor)
    }

    package mutating func update(_ bytes: some Sequence<UInt8>) {
        let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { update($0) }
        if isContiguous == nil { Array(bytes).withUnsafeBufferPointer { update($0) } }
    }

    /// The checksum of what was given so far, as 64 digits of hexadecimal in lower case. More may be given afterwards.
    package var hex: String {
        var ended = self
        ended.update(padding)
        return String(unsafeUninitializedCapacity: 64) { digits in
            for index in 0..<64 {
                let digit = UInt8(truncatingIfNeeded: ended.state[index / 8] >> UInt32(28 - index % 8 * 4)) & 0xF
                digits[index] = digit.hexDigit
            }
            return 64
        }
    }

    /// The checksum of some bytes, as `hex`.
    package static func hex(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.hex
    }
}

extension SHA256 {
    private static let blockLength = 64
    private static let ofProcessor = Instructions(rawValue: Int(appraise_sha256_best())) ?? .plain

    private mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        messageLength += bytes.count
        var start = 0
        if !rest.isEmpty {
            start = min(Self.blockLength - rest.count, bytes.count)
            rest += bytes[..<start]
            guard rest.count == Self.blockLength else { return }
            rest.withUnsafeBufferPointer { mix($0[...]) }
            rest.removeAll(keepingCapacity: true)
        }
        let end = bytes.count - (bytes.count - start) % Self.blockLength
        mix(bytes[start..<end])
        rest += bytes[end...]
    }

    /// - Parameter blocks: Whole ones.
    private mutating func mix(_ blocks: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let start = UnsafeBufferPointer(rebasing: blocks).baseAddress, !blocks.isEmpty else { return }
        let count = blocks.count / Self.blockLength
        switch instructions {
        case .plain: appraise_sha256_plain(&state, start, count)
        case .wide: appraise_sha256_wide(&state, start, count)
        case .own: appraise_sha256_fast(&state, start, count)
        }
    }

    /// What ends the message: a one bit, zeros up to the end of a block, and the message's length in bits.
    private var padding: [UInt8] {
        let zeros = (2 * Self.blockLength - rest.count - 9) % Self.blockLength
        let length = UInt64(messageLength) * 8
        var padding = [UInt8](repeating: 0, count: 1 + zeros + 8)
        padding[0] = 0x80
        for index in 0..<8 { padding[1 + zeros + index] = UInt8(truncatingIfNeeded: length >> UInt64(56 - 8 * index)) }
        return padding
    }
}

extension UInt8 {
    /// Of a number below 16.
    fileprivate var hexDigit: UInt8 { self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "a") + self - 10 }
}
