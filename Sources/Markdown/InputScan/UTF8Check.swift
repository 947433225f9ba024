/// The first bytes that are no UTF-8; nil when all are.
func firstInvalidUTF8(in bytes: [UInt8]) -> Range<Int>? {
    // The standard library's check is many times faster than the loop, but does not say where.
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
        switch parser.parseScalar(from: &rest) {
        case .valid(let scalar): offset += scalar.count
        case .error(let length): return offset..<(offset + length)
        case .emptyInput: return nil
        }
    }
}
