extension String {
    /// The text on one line, without anything that a terminal would act on or that nobody would see.
    package var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.map(\.printable)))
    }
}

extension Unicode.Scalar {
    /// A blank for a tab or a line's end, U+FFFD for what is hidden; everything else stays. One for one, so that the
    /// marks below a line stand where they should.
    var printable: Unicode.Scalar {
        switch value {
        case 0x20...0x7E: self
        case 0x09, 0x0A, 0x0D: " "
        case 0x00: "\u{FFFD}"
        default: isNeverMeant || isInvisible ? "\u{FFFD}" : self
        }
    }
}
