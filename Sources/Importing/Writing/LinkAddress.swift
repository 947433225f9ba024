internal import Diagnostics
internal import SourceDocuments

/// Where a link of the document leads, as it can stand in a paper.
struct LinkAddress {
    /// As it stands between the brackets.
    let written: String

    /// Nil for what no page may link to: a file of the author's own machine, a script.
    init?(_ address: String) {
        let address = address.withSingleBlanks
        let small = address.utf8.map(\.lowercased)
        let isKnown = ["http://", "https://", "mailto:", "#"].contains { small.starts(with: $0.utf8) }
        guard isKnown, small.count > 1 else { return nil }
        written = String(decoding: address.utf8.flatMap(Self.escaped), as: UTF8.self)
    }

    /// Whether the words of a link are its address, which is a link by itself.
    func isSaid(by words: [SourceInline]) -> Bool {
        let text = words.map(\.text).joined()
        return text == written && WebAddress.parts(of: text) == [.address(text)]
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let isPlain = byte > .space && !"<>()\\\"`|{}[]*_".utf8.contains(byte)
        return isPlain || byte == UInt8(ascii: "_") ? [byte] : [UInt8(ascii: "%")] + byte.hexDigits(inCapitals: true)
    }
}
