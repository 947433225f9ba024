internal import Diagnostics

extension ArraySlice<UInt8> {
    /// Where words of a passage are another's: between double or single quotation marks. An apostrophe opens nothing.
    var quotations: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var starts = QuotationStarts()
        for index in indices {
            guard let sign = QuotationSign(at: index, in: self) else { continue }
            if let start = starts[sign], sign.closes(at: index, in: self) {
                ranges.append(start..<index)
                starts[sign] = nil
            } else if starts[sign] == nil, sign.opens(at: index, in: self) {
                starts[sign] = index
            }
        }
        return ranges.merged(apart: 0)
    }
}

/// Where the quotations begin that are open, one at most of each sign.
private struct QuotationStarts {
    private var curly: Int?
    private var straight: Int?
    private var single: Int?

    subscript(sign: QuotationSign) -> Int? {
        get {
            switch sign {
            case .curly: curly
            case .straight: straight
            case .single: single
            }
        }
        set {
            switch sign {
            case .curly: curly = newValue
            case .straight: straight = newValue
            case .single: single = newValue
            }
        }
    }
}

private enum QuotationSign {
    case curly, straight, single

    init?(at index: Int, in bytes: ArraySlice<UInt8>) {
        switch bytes[index] {
        case UInt8(ascii: "\""): self = .straight
        case UInt8(ascii: "'"): self = .single
        case 0xE2 where bytes[index...].starts(with: "“".utf8) || bytes[index...].starts(with: "”".utf8): self = .curly
        default: return nil
        }
    }

    func opens(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .curly: bytes[index...].starts(with: "“".utf8)
        case .straight: true
        case .single:
            bytes[..<index].last.map { $0.isBlank || $0 == UInt8(ascii: "(") } ?? true
        }
    }

    func closes(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .curly: bytes[index...].starts(with: "”".utf8)
        case .straight: true
        case .single: !(bytes[(index + 1)...].first.map { $0.isLetterOrDigit || $0 >= 0x80 } ?? false)
        }
    }
}
