internal import Diagnostics

/// What an address in a picture may lead to: a part of the picture, or a picture that is written out in the address.
enum SVGAddress {
    case part
    case embedded
    /// Anything else: another file, the web, or what no viewer is sure of.
    case elsewhere

    /// - Parameter bytes: The address with its references and escapes resolved.
    init(_ bytes: some Collection<UInt8>) {
        if bytes.first == UInt8(ascii: "#"), bytes.allSatisfy({ $0 > .space }) {
            self = .part
        } else {
            self = Self.isPicture(Array(bytes)) ? .embedded : .elsewhere
        }
    }
}

extension SVGAddress {
    private static let kinds: [(type: String, kind: PictureKind)] = [
        ("image/png", .png), ("image/jpeg", .jpeg), ("image/jpg", .jpeg), ("image/gif", .gif),
    ]

    /// Whether it is `data:image/png;base64,` and a picture of that kind: a program that finds no such picture there
    /// may try to read it as SVG.
    private static func isPicture(_ address: [UInt8]) -> Bool {
        let head = address.prefix(Self.longestHead).map(\.lowercased)
        guard let (type, kind) = kinds.first(where: { head.starts(with: "data:\($0.type);base64,".utf8) }) else {
            return false
        }
        let body = address.dropFirst("data:\(type);base64,".utf8.count)
        return body.allSatisfy { $0.isOfBase64 || $0.isXMLBlank }
            && PictureKind(beginningOf: beginning(of: body)) == kind
    }

    private static let longestHead = 40

    /// The first bytes that a text in base64 stands for.
    private static func beginning(of body: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var (bits, bitCount) = (0, 0)
        for digit in body.lazy.compactMap(\.base64Value) {
            (bits, bitCount) = (bits << 6 | Int(digit), bitCount + 6)
            guard bitCount >= 8 else { continue }
            bitCount -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> bitCount))
            bits &= 0xFF
            if bytes.count == PictureKind.beginningLength { break }
        }
        return bytes
    }
}

extension UInt8 {
    fileprivate var isOfBase64: Bool { base64Value != nil || self == UInt8(ascii: "=") }

    /// What a digit of base64 counts, up to 63.
    fileprivate var base64Value: UInt8? {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): self - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
