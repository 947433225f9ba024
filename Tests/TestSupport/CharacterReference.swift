/// A character written as `&amp;`, `&#163;` or `&#xA3;`: the few names that our pages use, and every number.
struct CharacterReference {
    let character: Unicode.Scalar
    /// How many bytes it takes, from the `&` to the `;`.
    let length: Int

    /// nil when the text does not begin with one.
    init?(at text: ArraySlice<UInt8>) {
        guard text.first == UInt8(ascii: "&"), let end = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            return nil
        }
        let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
        guard let character = Self.named[name] ?? Self.numbered(name) else { return nil }
        self.character = character
        length = end + 1 - text.startIndex
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    private static func numbered(_ name: String) -> Unicode.Scalar? {
        let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
        guard name.hasPrefix("#") else { return nil }
        return UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
            .flatMap { Unicode.Scalar($0) }
    }
}
