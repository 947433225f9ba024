extension String {
    /// Without blanks at both ends.
    var trimmingBlanks: String { withoutBlanksBefore.withoutBlanksBehind }

    var withoutBlanksBefore: String { String(unicodeScalars.drop { $0.isBlank }) }

    var withoutBlanksBehind: String {
        unicodeScalars.lastIndex { !$0.isBlank }.map { String(unicodeScalars[...$0]) } ?? ""
    }

    /// As references write a number: `2.1` for `2.1.`
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

    /// What stands between blanks.
    var wordsBetweenBlanks: [String] {
        unicodeScalars.split { $0.isBlank }.map { String(Substring($0)) }
    }

    var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}
