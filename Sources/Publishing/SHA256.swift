import Diagnostics

/// The checksum of FIPS 180-4, which `sha256sum` prints too.
package enum SHA256 {
    /// The checksum of some bytes, as 64 digits of hexadecimal in lower case.
    package static func hex(of bytes: [UInt8]) -> String {
        var state = initialState
        var schedule = [UInt32](repeating: 0, count: 64)
        let whole = bytes.count - bytes.count % blockLength
        for start in stride(from: 0, to: whole, by: blockLength) {
            mix(bytes[start..<(start + blockLength)], into: &state, &schedule)
        }
        let end = padded(bytes[whole...], messageLength: bytes.count)
        for start in stride(from: 0, to: end.count, by: blockLength) {
            mix(end[start..<(start + blockLength)], into: &state, &schedule)
        }
        return String(decoding: state.flatMap(hexDigits), as: UTF8.self)
    }
}

extension SHA256 {
    private static let blockLength = 64

    /// The last block, or two: what is left of the message, a one bit, zeros, and the message's length in bits.
    private static func padded(_ rest: ArraySlice<UInt8>, messageLength: Int) -> [UInt8] {
        let zeros = (2 * blockLength - rest.count - 9) % blockLength
        let length = UInt64(messageLength) * 8
        let lengthBytes = (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
        return Array(rest) + [0x80] + [UInt8](repeating: 0, count: zeros) + lengthBytes
    }

    /// One round of the hash (FIPS 180-4, 6.2.2). The names are the standard's.
    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32], _ w: inout [UInt32]) {
        expand(block, into: &w)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for t in 0..<64 {
            let choice = (e & f) ^ (~e & g)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            let t1 = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ constants[t] &+ w[t]
            let t2 = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// The 16 words of a block, and 48 more that are made from them.
    private static func expand(_ block: ArraySlice<UInt8>, into w: inout [UInt32]) {
        for t in 0..<16 {
            let start = block.startIndex + 4 * t
            w[t] =
                UInt32(block[start]) << 24 | UInt32(block[start + 1]) << 16
                | UInt32(block[start + 2]) << 8 | UInt32(block[start + 3])
        }
        for t in 16..<64 {
            let s0 = rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ (w[t - 15] >> 3)
            let s1 = rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ (w[t - 2] >> 10)
            w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
        }
    }

    private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
        word &>> bits | word &<< (32 - bits)
    }

    private static func hexDigits(_ word: UInt32) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).flatMap { UInt8(truncatingIfNeeded: word >> UInt32($0)).hexDigits() }
    }

    private static let initialState: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
