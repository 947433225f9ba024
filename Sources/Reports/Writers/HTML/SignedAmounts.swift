internal import Diagnostics

/// Finds amounts with a sign, “−£1.2m”: a browser would break the line between the sign and the pound, and a loss would
/// be read as a gain.
enum SignedAmounts {
    static let start: StaticString = "<span class=\"amount\">"
    static let end: StaticString = "</span>"

    /// Gives the text in pieces, one after the other: such amounts from the sign to the last digit, and what stands
    /// between them.
    static func forEachPiece(
        of text: UnsafeBufferPointer<UInt8>, _ body: (_ piece: UnsafeBufferPointer<UInt8>, _ isAmount: Bool) -> Void
    ) {
        var start = 0
        var index = 0
        while let pound = pound(in: text, from: index) {
            index = pound + 2
            guard index < text.count, text[index].isDigit, let sign = sign(before: pound, in: text) else { continue }
            if sign > start { body(UnsafeBufferPointer(rebasing: text[start..<sign]), false) }
            while index < text.count, isOfNumber(text[index]) { index += 1 }
            body(UnsafeBufferPointer(rebasing: text[sign..<index]), true)
            start = index
        }
        if start < text.count { body(UnsafeBufferPointer(rebasing: text[start...]), false) }
    }

    private static let signs = ["−", "–", "-", "+"].map { Array($0.utf8) }

    /// The place of the next “£”, two bytes of UTF-8.
    private static func pound(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count, let place = text.firstPlace(of: 0xC2, in: index..<text.count) {
            if place + 1 < text.count, text[place + 1] == 0xA3 { return place }
            index = place + 1
        }
        return nil
    }

    private static func sign(before pound: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        signs.first { pound >= $0.count && text[(pound - $0.count)..<pound].elementsEqual($0) }.map { pound - $0.count }
    }

    /// Whether the byte may stand within a number or at the end of it, as in “£1,250.50”, “£12m” or “£3%”.
    private static func isOfNumber(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || ",.%".utf8.contains(byte)
    }
}
