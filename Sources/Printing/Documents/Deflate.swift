internal import CZlib

/// Bytes that were packed with zlib (RFC 1950).
enum Deflate {
    /// Nil where they are damaged, or more than so many when they are unpacked.
    static func inflated(_ packed: ArraySlice<UInt8>, upTo most: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        var (output, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        return input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while output.count <= most {
                let (status, count) = piece.withUnsafeMutableBufferPointer { piece in
                    stream.next_out = piece.baseAddress
                    stream.avail_out = UInt32(piece.count)
                    let status = inflate(&stream, Z_NO_FLUSH)
                    return (status, piece.count - Int(stream.avail_out))
                }
                output += piece[..<count]
                if status == Z_STREAM_END { return output }
                guard status == Z_OK else { return nil }
            }
            return nil
        }
    }
}
