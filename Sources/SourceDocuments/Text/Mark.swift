/// What stands between the words of a cleaned line for what was written there in another way, such as `<p>`: controls,
/// which a cleaned line cannot have otherwise.
enum Mark {
    static let paragraph: Unicode.Scalar = "\u{1}"
    static let list: Unicode.Scalar = "\u{2}"
    static let item: Unicode.Scalar = "\u{3}"
    static let listEnd: Unicode.Scalar = "\u{4}"
    /// A hyphen that is only shown where a word is divided, at the end of its line.
    static let divided: Unicode.Scalar = "\u{5}"
    /// The end of a line inside a cell, and of a page.
    static let lineEnd: Unicode.Scalar = "\u{6}"
    static let pageEnd: Unicode.Scalar = "\u{7}"
    /// The start of an emphasis and its end.
    static let strong: (on: Unicode.Scalar, off: Unicode.Scalar) = ("\u{10}", "\u{11}")
    static let emphasis: (on: Unicode.Scalar, off: Unicode.Scalar) = ("\u{12}", "\u{13}")
    static let superscript: (on: Unicode.Scalar, off: Unicode.Scalar) = ("\u{14}", "\u{15}")
    static let `subscript`: (on: Unicode.Scalar, off: Unicode.Scalar) = ("\u{16}", "\u{17}")
    static let strikethrough: (on: Unicode.Scalar, off: Unicode.Scalar) = ("\u{18}", "\u{19}")

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x01...0x07).contains(scalar.value) || (0x10...0x19).contains(scalar.value)
    }

    /// Whether a word ends at it.
    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        (0x01...0x04).contains(scalar.value) || scalar == lineEnd || scalar == pageEnd
    }

    /// What an emphasis does with the set of those that are on; nil for another scalar.
    static func change(of scalar: Unicode.Scalar) -> (emphasis: SourceEmphasis, isOn: Bool)? {
        switch scalar {
        case strong.on: (.strong, true)
        case strong.off: (.strong, false)
        case emphasis.on: (.emphasis, true)
        case emphasis.off: (.emphasis, false)
        case superscript.on: (.superscript, true)
        case superscript.off: (.superscript, false)
        case `subscript`.on: (.`subscript`, true)
        case `subscript`.off: (.`subscript`, false)
        case strikethrough.on: (.strikethrough, true)
        case strikethrough.off: (.strikethrough, false)
        default: nil
        }
    }
}
