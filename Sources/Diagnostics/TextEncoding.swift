extension Rule {
    package static let notUTF8 = Rule(
        "not-utf8", .error, "A file is not saved as UTF-8, so letters and signs such as £ would be wrong.")
    package static let nulByte = Rule(
        "nul-byte", .error, "A file has a zero byte in it, as no text file has.")
}

extension SourceFile {
    /// What keeps the file from being a text; nil when it is one. Whatever takes a file apart asks this first.
    package var encodingFault: Diagnostic? {
        if let fault = firstInvalidUTF8 {
            return Diagnostic(
                .notUTF8, at: Span(self, fault), "this is not UTF-8 text: was the file saved as Windows-1252?",
                suggestion: "save it as UTF-8")
        }
        return bytes.firstIndex(of: 0).map { zero in
            Diagnostic(
                .nulByte, at: Span(self, zero..<(zero + 1)),
                "here stands a zero byte, which no text has: is this a text file?", suggestion: "save it as UTF-8 text")
        }
    }

    private var firstInvalidUTF8: Range<Int>? {
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
