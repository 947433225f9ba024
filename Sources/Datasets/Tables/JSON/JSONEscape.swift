internal import Diagnostics

/// What follows a backslash in a JSON string.
struct JSONEscape {
    /// After the escape.
    private(set) var end: Int
    private let start: Int
    private let bytes: [UInt8]

    /// - Parameter start: Of the backslash.
    init(_ bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        self.start = start
        end = start + 1
    }

    /// The UTF-8 of the character that is meant.
    mutating func read() throws(JSONScanner.Fault) -> [UInt8] {
        guard end < bytes.count else { throw fault("a backslash begins nothing here", "write it twice") }
        end += 1
        return switch bytes[end - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): [bytes[end - 1]]
        case UInt8(ascii: "b"): [0x08]
        case UInt8(ascii: "f"): [0x0C]
        case UInt8(ascii: "n"): [.lineFeed]
        case UInt8(ascii: "r"): [.carriageReturn]
        case UInt8(ascii: "t"): [.tab]
        case UInt8(ascii: "u"): Array(String(Character(try scalar())).utf8)
        default: throw fault("this backslash begins no sign that JSON knows", "write it twice")
        }
    }

    /// Characters past U+FFFF are written as two codes, neither of which means anything alone.
    private mutating func scalar() throws(JSONScanner.Fault) -> Unicode.Scalar {
        let first = try code()
        if let scalar = Unicode.Scalar(first) {
            guard first != 0 else { throw fault("here stands a zero byte, which no text has", "delete it") }
            return scalar
        }
        let high = first
        guard high < 0xDC00, bytes[end...].starts(with: "\\u".utf8) else { throw half }
        end += 2
        let low = try code()
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw half }
        return scalar
    }

    private mutating func code() throws(JSONScanner.Fault) -> UInt32 {
        let digits = bytes[end...].prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.isHexDigit),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("four digits or letters from a to f belong behind \\u", "type the character itself") }
        end += 4
        return code
    }

    private var half: JSONScanner.Fault { fault("this code is half a character", "type the character itself") }

    private func fault(_ message: String, _ advice: String) -> JSONScanner.Fault {
        JSONScanner.Fault(range: start..<end, message: message, advice: advice)
    }
}
