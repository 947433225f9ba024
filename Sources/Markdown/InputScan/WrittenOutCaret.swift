internal import Diagnostics

/// A caret written as a code: `&#94;`, `&#x5E;` or `&Hat;`. Directly after a bracket the library takes it for the
/// mark of a footnote, frees the caret's memory, and then reads from there whatever has come to lie in it.
enum WrittenOutCaret {
    /// The end of the code that `text` starts with; nil when it starts with anything else.
    static func end(in text: ArraySlice<UInt8>) -> Int? {
        guard text.first == UInt8(ascii: "&") else { return nil }
        // The library reads at most eight digits.
        let code = text.dropFirst().prefix(11).prefix { $0 != UInt8(ascii: ";") }
        guard code.endIndex < text.endIndex, text[code.endIndex] == UInt8(ascii: ";") else { return nil }
        return isCaret(String(decoding: code, as: UTF8.self)) ? code.endIndex + 1 : nil
    }

    private static func isCaret(_ code: String) -> Bool {
        guard let number = code.utf8.first == UInt8(ascii: "#") ? code.dropFirst() : nil else { return code == "Hat" }
        let isHexadecimal = number.utf8.first.map(\.lowercased) == UInt8(ascii: "x")
        return Int(isHexadecimal ? number.dropFirst() : number, radix: isHexadecimal ? 16 : 10) == 94
    }
}
