extension ArraySlice<Unicode.Scalar> {
    /// How many cells of a terminal these scalars take when they are printed.
    var cellCount: Int { reduce(0) { $0 + $1.printable.cellCount } }
}

extension Unicode.Scalar {
    /// Two for the letters of East Asia and for pictures, none for what is drawn over the letter before it.
    fileprivate var cellCount: Int {
        if isASCII { return 1 }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: 0
        default: isWide ? 2 : 1
        }
    }

    /// The blocks that are wide throughout or nearly so (Unicode Standard Annex 11).
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: true
        case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
        case 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD: true
        default: properties.isEmojiPresentation
        }
    }
}
