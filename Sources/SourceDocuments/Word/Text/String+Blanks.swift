extension String {
    /// Without blanks at both ends.
    var trimmingBlanks: String { withoutBlanksBefore.withoutBlanksBehind }

    var withoutBlanksBefore: String { String(unicodeScalars.drop { $0.standsBetweenWords }) }

    var withoutBlanksBehind: String {
        unicodeScalars.lastIndex { !$0.standsBetweenWords }.map { String(unicodeScalars[...$0]) } ?? ""
    }

    /// As references write a number: `2.1` for `2.1.`
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

    /// What stands between blanks.
    var wordsBetweenBlanks: [String] {
        unicodeScalars.split { $0.standsBetweenWords }.map { String(Substring($0)) }
    }

    var isBlank: Bool { unicodeScalars.allSatisfy(\.standsBetweenWords) }
}

extension Unicode.Scalar {
    /// As Unicode says; most are told by their number alone.
    var standsBetweenWords: Bool { value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace }
}
