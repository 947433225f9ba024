/// Texts inside the quotes of JSON.
package enum JSONEscaping {
    /// Appends a text for the inside of a JSON string, without the quotes. Every control character is written as its
    /// number, also those that JSON allows: a terminal that shows the file would act on them.
    package static func escape(_ text: String, into output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
            case .lineFeed: output.append(contentsOf: #"\n"#.utf8)
            case .carriageReturn: output.append(contentsOf: #"\r"#.utf8)
            case .tab: output.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20, 0x7F: appendNumber(byte, to: &output)
            // U+0080 to U+009F are the byte C2, which begins nothing else, and their own number.
            case 0x80..<0xA0 where output.last == 0xC2:
                output.removeLast()
                appendNumber(byte, to: &output)
            default: output.append(byte)
            }
        }
    }

    private static func appendNumber(_ code: UInt8, to output: inout [UInt8]) {
        output.append(contentsOf: #"\u00"#.utf8)
        output.append(contentsOf: code.hexDigits())
    }
}
