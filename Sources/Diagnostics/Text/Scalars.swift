extension Unicode.Scalar {
    /// Whether no text means it: a control other than tab and line ends, a mark of direction, with which a text reads
    /// otherwise than it is stored, a line's end that no editor shows as one, or a code that is no character.
    ///
    /// A zero byte is left out: with one, the file is no text at all.
    package var isNeverMeant: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x01...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether it takes no room of its own: a soft hyphen, a zero-width space or joiner … The selectors that turn a
    /// sign into its picture are left out, since they follow what they change.
    package var isInvisible: Bool {
        properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }

    /// Letters of the invisible alphabet in which the flags of England, Scotland and Wales are spelt.
    var isTag: Bool { (0xE0000...0xE007F).contains(value) }
    static let blackFlag: Unicode.Scalar = "\u{1F3F4}"

    /// Whether it is part of a word or number.
    var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension [UInt8] {
    /// The scalar whose first byte stands at `index`; nil when there is none.
    func scalar(at index: Int) -> Unicode.Scalar? {
        guard indices.contains(index) else { return nil }
        let length = Swift.max(1, (~self[index]).leadingZeroBitCount)
        return String(decoding: self[index..<Swift.min(index + length, count)], as: UTF8.self).unicodeScalars.first
    }

    /// The scalar whose last byte stands before `index`; nil at the start.
    func scalar(before index: Int) -> Unicode.Scalar? {
        var start = index - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }
}
