extension Rule {
    package static let notUTF8 = Rule(
        "not-utf8", .error, "A file is not saved as UTF-8, so letters and signs such as £ would be wrong.",
        example: .pieces(
            [.init(.text, "A visit costs £18.20.", savedAs: .windows1252)],
            mended: [.init(.text, "A visit costs £18.20.", savedAs: .utf8)]))
    package static let nulByte = Rule(
        "nul-byte", .error, "A file has a zero byte in it, as no text file has.",
        example: .text("Residents keep\0 their carers.", mended: "Residents keep their carers."))
}

extension Diagnostic {
    static func notUTF8(_ bytes: Span) -> Diagnostic {
        Diagnostic(
            .notUTF8, at: bytes, "this is not UTF-8 text: was the file saved as Windows-1252 or “Unicode”?",
            suggestion: "choose the encoding UTF-8 when you save it; in Excel, the type “CSV UTF-8”")
    }

    static func nulByte(_ byte: Span) -> Diagnostic {
        Diagnostic(
            .nulByte, at: byte, "here stands a zero byte, which no text has: is this a text file?",
            suggestion: "save it as UTF-8 text")
    }
}

extension SourceFile {
    /// The first bytes that are no UTF-8 text, as a finding; nil when the whole file is text. Whoever reads a file asks
    /// for it before all else.
    package var encodingFault: Diagnostic? {
        if let invalid = firstInvalidBytes { return .notUTF8(Span(self, invalid)) }
        return bytes.firstRange(ofBytes: CollectionOfOne(0)).map { .nulByte(Span(self, $0)) }
    }

    private var firstInvalidBytes: Range<Int>? {
        guard let start = bytes.withUnsafeBytes(\.firstInvalidUTF8) else { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes[start...].makeIterator()
        guard case .error(let length) = parser.parseScalar(from: &rest) else { return nil }
        return start..<(start + length)
    }
}

extension UnsafeRawBufferPointer {
    /// Where the first bytes stand that are no scalar of UTF-8; nil where all are. ASCII is passed eight bytes at a time.
    fileprivate var firstInvalidUTF8: Int? {
        var place = 0
        while place < count {
            if place + 8 <= count, loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                place += 8
            } else if self[place].isASCII {
                place += 1
            } else {
                guard let length = lengthOfScalar(at: place) else { return place }
                place += length
            }
        }
        return nil
    }

    /// How many bytes the scalar has that begins at a place, where there is more than ASCII; nil for bytes that are none
    /// (The Unicode Standard, table 3-7).
    private func lengthOfScalar(at place: Int) -> Int? {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch self[place] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard place + length <= count, second.contains(self[place + 1]) else { return nil }
        for next in 2..<length where self[place + next] & 0xC0 != 0x80 { return nil }
        return length
    }
}
