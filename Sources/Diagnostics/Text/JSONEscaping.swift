/// Texts inside the quotes of JSON.
package enum JSONEscaping {
    /// Appends a text for the inside of a JSON string, without the quotes. Every control character is written as its
    /// number, also those that JSON allows: a terminal that shows the file would act on them.
    package static func escape(_ text: String, into output: ByteBuffer) {
        text.utf8.withBytes { bytes in
            // What needs no escape is copied in runs.
            let special = special
            var start = 0
            var index = special.firstIndex(in: bytes, from: 0)
            while index < bytes.count {
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                if let escaped = escape(of: bytes[index], before: next) {
                    output.append(bytes[start..<index])
                    output.append(escaped.text)
                    start = index + escaped.length
                }
                index = special.firstIndex(in: bytes, from: max(start, index + 1))
            }
            output.append(bytes[start...])
        }
    }

    private static let special = SpecialBytes("\"\\") { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }

    /// - Parameter next: What follows.
    /// - Returns: The escape, and of how many bytes; nil for a byte that stands for itself.
    private static func escape(of byte: UInt8, before next: UInt8) -> (text: [UInt8], length: Int)? {
        switch byte {
        case UInt8(ascii: "\""): (Array(#"\""#.utf8), 1)
        case UInt8(ascii: "\\"): (Array(#"\\"#.utf8), 1)
        case .lineFeed: (Array(#"\n"#.utf8), 1)
        case .carriageReturn: (Array(#"\r"#.utf8), 1)
        case .tab: (Array(#"\t"#.utf8), 1)
        // U+0080 to U+009F are the byte C2, which begins nothing else that is escaped, and their own number.
        case 0xC2: (0x80..<0xA0).contains(next) ? (number(of: next), 2) : nil
        default: (number(of: byte), 1)
        }
    }

    private static func number(of code: UInt8) -> [UInt8] { #"\u00"#.utf8 + code.hexDigits() }
}
