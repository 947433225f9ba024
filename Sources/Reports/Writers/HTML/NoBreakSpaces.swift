internal import Diagnostics

/// Keeps a number on one line with the word that it belongs to: “Option 2”, “paragraph 7.1”, “£12.5 million”.
enum NoBreakSpaces {
    /// The text with U+00A0 for the blank in such places.
    static func inserted(in text: String) -> String {
        let bytes = Array(text.utf8)
        let places = bytes.indices.filter { bytes[$0] == .space && joinsNumber(bytes[..<$0], bytes[($0 + 1)...]) }
        guard !places.isEmpty else { return text }
        var joined: [UInt8] = []
        var start = 0
        for place in places {
            joined += bytes[start..<place] + noBreakSpace
            start = place + 1
        }
        return String(decoding: joined + bytes[start...], as: UTF8.self)
    }
}

extension NoBreakSpaces {
    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
    private static let labels = [
        "option", "options", "paragraph", "paragraphs", "table", "tables", "figure", "figures", "appendix",
        "appendices",
        "page", "pages", "section", "sections",
    ]
    private static let units = ["million", "billion", "bn", "m"]

    private static func joinsNumber(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last, let first = after.first else { return false }
        let next = word(after.prefix(while: \.isLetterOrDigit))
        if first.isDigit || first.isUppercaseLetter && next.utf8.count == 1 {
            return labels.contains(word(before.suffix(while: \.isLetterOrDigit)).lowercased())
        }
        return last.isDigit && units.contains(next)
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        suffix(reversed().prefix(while: condition).count)
    }
}
