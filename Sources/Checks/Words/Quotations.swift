internal import Diagnostics

extension Passage {
    /// Where its words are another's: between double or single quotation marks. An apostrophe opens nothing.
    var quotations: [Range<Int>] {
        if isQuoted { return [0..<line.bytes.count] }
        var ranges: [Range<Int>] = []
        var starts: [QuotationSign: Int] = [:]
        for index in line.bytes.indices {
            guard let sign = QuotationSign(at: index, in: line.bytes) else { continue }
            if let start = starts[sign], sign.closes(at: index, in: line.bytes) {
                ranges.append(start..<index)
                starts[sign] = nil
            } else if starts[sign] == nil, sign.opens(at: index, in: line.bytes) {
                starts[sign] = index
            }
        }
        return ranges.merged(apart: 0)
    }
}

private enum QuotationSign {
    case curly, straight, single

    init?(at index: Int, in bytes: [UInt8]) {
        switch bytes[index] {
        case UInt8(ascii: "\""): self = .straight
        case UInt8(ascii: "'"): self = .single
        case 0xE2 where bytes[index...].starts(with: "“".utf8) || bytes[index...].starts(with: "”".utf8): self = .curly
        default: return nil
        }
    }

    func opens(at index: Int, in bytes: [UInt8]) -> Bool {
        switch self {
        case .curly: bytes[index...].starts(with: "“".utf8)
        case .straight: true
        case .single:
            bytes[..<index].last.map { $0.isBlank || $0 == UInt8(ascii: "(") } ?? true
        }
    }

    func closes(at index: Int, in bytes: [UInt8]) -> Bool {
        switch self {
        case .curly: bytes[index...].starts(with: "”".utf8)
        case .straight: true
        case .single: !(bytes[(index + 1)...].first.map { $0.isLetterOrDigit || $0 >= 0x80 } ?? false)
        }
    }
}
