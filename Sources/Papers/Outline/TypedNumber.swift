internal import Diagnostics

/// A number that was typed before a heading or a paragraph, as Word prints it there: `1.`, `3.1`, `2)`, `4.1.2.`
package enum TypedNumber {
    /// Where the words behind a number begin; nil where none is typed there.
    ///
    /// - Parameters:
    ///   - bytes: From the first sign of a line on.
    ///   - parts: How many numbers there must be at least: 2 for `3.1`, 1 also for `3.` and `3)`.
    package static func end(in bytes: ArraySlice<UInt8>, parts least: Int) -> Int? {
        var index = bytes.startIndex
        var parts = 0
        var isEnded = false
        while index < bytes.endIndex, bytes[index].isDigit {
            let digits = bytes[index...].prefix(while: \.isDigit)
            guard digits.count <= 2 else { return nil }
            parts += 1
            index = digits.endIndex
            isEnded = index < bytes.endIndex && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"))
            if isEnded { index += 1 }
        }
        guard parts >= max(least, isEnded ? 1 : 2) else { return nil }
        let words = bytes[index...].droppingWordBlanks
        guard words.startIndex > index, let first = words.first, first >= 0x80 || first != UInt8(ascii: "(") else {
            return nil
        }
        return words.startIndex
    }
}

extension ArraySlice<UInt8> {
    /// The bytes after blanks, and after those that Word does not break.
    package var droppingWordBlanks: ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first {
            if first.isBlank {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xC2, 0xA0]) {
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return rest
    }
}
