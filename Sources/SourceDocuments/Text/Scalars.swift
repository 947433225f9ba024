/// Texts of other programs are read scalar by scalar: a character that is made of several would hide its parts.
typealias Scalars = [Unicode.Scalar]

extension Unicode.Scalar {
    var isDigit: Bool { (0x30...0x39).contains(value) }

    var isLetter: Bool {
        isASCII ? (0x61...0x7A).contains(value | 0x20) && value >= 0x41 : properties.isAlphabetic
    }

    var isSmallLetter: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }

    var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }

    /// Whether it is part of a word or a number.
    var isOfWord: Bool { isLetter || isDigit || !isASCII && properties.numericType != nil }

    var isPrivate: Bool {
        (0xE000...0xF8FF).contains(value) || (0xF0000...0xFFFFD).contains(value) || value >= 0x100000
    }

    /// Whether a sentence may end with it.
    var endsSentence: Bool { self == "." || self == "!" || self == "?" || self == "…" }

    /// Quotation marks and brackets, which may stand around the end of a sentence or the start of one.
    var isAroundWords: Bool { Self.aroundWords.contains(self) }

    private static let aroundWords: Set<Unicode.Scalar> = [
        "'", "\"", "(", ")", "[", "]", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}",
    ]
}

extension BidirectionalCollection<Unicode.Scalar> {
    var string: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: self)
        return String(text)
    }

    /// Whether a word or a number stands in it.
    var hasWords: Bool { contains(where: \.isOfWord) }

    var isBlank: Bool { allSatisfy { $0.isBlank || Mark.isMark($0) } }

    /// Without the blanks at both ends.
    func trimmed() -> SubSequence {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }

    /// Without marks and without blanks at both ends.
    var plain: Scalars { Scalars(Scalars(filter { !Mark.isMark($0) }).trimmed()) }

    /// The first sign that is neither blank nor a mark.
    var firstSign: Unicode.Scalar? { first { !$0.isBlank && !Mark.isMark($0) } }

    /// The first sign of a word, after marks, blanks, quotation marks and brackets.
    var firstOfWords: Unicode.Scalar? { first { !$0.isBlank && !Mark.isMark($0) && !$0.isAroundWords } }

    var lastSign: Unicode.Scalar? { last { !$0.isBlank && !Mark.isMark($0) } }

    /// Whether it ends as a sentence does, inside quotation marks or brackets too.
    var endsSentence: Bool {
        last { !$0.isBlank && !Mark.isMark($0) && !$0.isAroundWords }?.endsSentence ?? false
    }

    /// The parts between blanks.
    var wordRanges: [Range<Index>] {
        var ranges: [Range<Index>] = []
        var start: Index?
        for index in indices {
            if self[index].isBlank {
                if let first = start { ranges.append(first..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let start { ranges.append(start..<endIndex) }
        return ranges
    }

    /// The runs of letters and digits, whatever signs stand between them.
    var wordRuns: [String] {
        split { !$0.isOfWord && !$0.isAccent }.filter { $0.contains(where: \.isOfWord) }.map { Scalars($0).string }
    }
}

extension Unicode.Scalar {
    /// Whether it changes the letter before it.
    fileprivate var isAccent: Bool { !isASCII && properties.generalCategory == .nonspacingMark }
}

extension [String] {
    /// Those of these words that others have not, each as often as it is missing there, in order.
    func without(_ others: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for word in others { counts[word, default: 0] += 1 }
        return filter { word in
            guard let count = counts[word], count > 0 else { return true }
            counts[word] = count - 1
            return false
        }
    }
}
