internal import OfficeFiles

/// The texts that the cells of a workbook share, one behind the other.
final class SharedTexts: SpreadsheetPart {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var run = RichText()
    private let most: Int

    override init(limits: WorkbookLimits) {
        most = limits.texts
        super.init(limits: limits)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "si" { run = RichText() } else { run.start(name, attributes) }
    }

    override func end(_ name: XMLName) {
        guard name == "si" else { return run.end(name) }
        bytes += run.decoded
        ends.append(bytes.count)
        if ends.count > most { stop(.tooLarge("texts")) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) { run.append(bytes) }

    /// Nil for an index that no text has.
    subscript(index: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(index) else { return nil }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}

/// A text that may be written in several runs of different type, with readings of its letters beside it, which are no
/// part of it.
struct RichText {
    private var bytes: [UInt8] = []
    private var isInText = false
    private var isInReading = false
    private var height = Height.line

    /// Where the letters of a run stand.
    private enum Height { case line, raised, lowered }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "t" { isInText = true } else if name == "rPh" { isInReading = true }
        if name == "r" { height = .line }
        guard name == "vertAlign" else { return }
        height =
            switch attributes["val"] {
            case "superscript": .raised
            case "subscript": .lowered
            default: .line
            }
    }

    mutating func end(_ name: XMLName) {
        if name == "t" { isInText = false } else if name == "rPh" { isInReading = false }
    }

    /// Digits that are raised or lowered stay so: the mark of a note behind £100 makes it no £1,002.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard isInText, !isInReading else { return }
        guard height != .line else { return bytes.append(contentsOf: more) }
        for byte in more {
            if byte.isDigit {
                bytes += height == .raised ? byte.raisedDigit : byte.loweredDigit
            } else {
                bytes.append(byte)
            }
        }
    }

    var count: Int { bytes.count }

    /// With every `_x000D_` as the character that it stands for, once and from left to right (ECMA-376, 22.9.2.19).
    var decoded: [UInt8] { Escapes.decoded(bytes) }
}

extension UInt8 {
    /// Of the digit that it is, in UTF-8: ¹, ², ³ stand in another block than the others.
    fileprivate var raisedDigit: [UInt8] {
        switch self {
        case 0x31: [0xC2, 0xB9]
        case 0x32, 0x33: [0xC2, 0x80 + self]
        default: [0xE2, 0x81, 0x80 + self]
        }
    }

    fileprivate var loweredDigit: [UInt8] { [0xE2, 0x82, 0x50 + self] }
}

enum Escapes {
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "_")) else { return text }
        var decoded: [UInt8] = []
        var index = 0
        while index < text.count {
            if let scalar = scalar(at: index, in: text) {
                decoded.append(contentsOf: String(scalar).utf8)
                index += 7
            } else {
                decoded.append(text[index])
                index += 1
            }
        }
        return decoded
    }

    /// Of `_x` and four hexadecimal digits and `_`.
    private static func scalar(at index: Int, in text: [UInt8]) -> Unicode.Scalar? {
        guard index + 7 <= text.count, text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"),
            text[index + 6] == UInt8(ascii: "_")
        else { return nil }
        let digits = text[(index + 2)..<(index + 6)]
        guard digits.allSatisfy({ $0.isDigit || (65...70).contains($0 & 0xDF) }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
