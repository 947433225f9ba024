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
}
