internal import Datasets
package import Diagnostics

extension Rule {
    package static let signBesideName = Rule(
        "sign-beside-name", .error, "A minus or plus is written before a name, whose value brings its own.",
        example: .text(
            "The budget changes by -{{ figures.change }}.", mended: "The budget changes by {{ figures.change }}.",
            given: [
                .file(
                    "figures.csv",
                    """
                    name,value
                    change,-£5
                    """)
            ]))
}

extension Diagnostic {
    /// - Parameters:
    ///   - name: With its braces.
    ///   - written: The sign, in the bytes of its passage.
    static func signBesideName(
        at span: Span, _ sign: SignBeside, printed: ArraySlice<UInt8>, _ name: String, written: ArraySlice<UInt8>
    ) -> Diagnostic {
        let isWritten = span.text.utf8.elementsEqual(written)
        return Diagnostic(
            .signBesideName, at: span,
            "this would be printed as \(String(decoding: printed, as: UTF8.self).quoted): the value brings its own sign",
            suggestion: sign.isSame
                ? "write \(name) alone" : "write \(name) alone, or change the sign in the cell that it comes from",
            fix: sign.isSafe && isWritten ? Fix("", at: span, isSafe: true) : nil)
    }
}

extension Diagnostic {
    /// - Parameter name: With its braces.
    static func lessBesideNegative(
        at span: Span, printed: ArraySlice<UInt8>, _ name: String, isOpposite: Bool
    ) -> Diagnostic {
        let inner = String(decoding: name.utf8.filter { !"{} ".utf8.contains($0) }, as: UTF8.self)
        let advice =
            "give figures.csv a row with the formula abs(\(inner)) and write its name, "
            + (isOpposite ? "with “less” behind it" : "or leave the word out")
        return Diagnostic(
            .signBesideName, at: span,
            "this would be printed as \(String(decoding: printed, as: UTF8.self).quoted): the minus says \(isOpposite ? "the opposite" : "it already")",
            suggestion: advice)
    }
}

/// A minus or plus that is written before a value with a sign of its own, in the bytes of its passage.
struct SignBeside {
    /// With the blank between a word and the value.
    let range: Range<Int>
    /// Whether both say the same.
    let isSame: Bool
    /// Whether the page is right for sure when it is left out.
    let isSafe: Bool

    /// Nil where there is none, or it stands between two values: “£10 minus −£5”.
    init?(before value: some Collection<UInt8>, _ bytes: ArraySlice<UInt8>) {
        let isMinus = value.starts(with: Self.minus)
        guard isMinus || value.first == UInt8(ascii: "+"), let written = Self.written(bytes) else { return nil }
        range = (bytes.endIndex - written.length)..<bytes.endIndex
        isSame = isMinus == written.isMinus
        isSafe = isSame && !written.mayBeDash
    }

    private static let minus = Array("\u{2212}".utf8)
    private static let dash = Array("–".utf8)
    private static let word = Array("minus ".utf8)

    private static func written(_ bytes: ArraySlice<UInt8>) -> (length: Int, isMinus: Bool, mayBeDash: Bool)? {
        guard let last = bytes.last else { return nil }
        if last == .space {
            let isWord = bytes.suffix(word.count).map(\.lowercased).elementsEqual(word)
            return isWord && bytes.dropLast(word.count).leadsToAmount ? (word.count, true, false) : nil
        }
        let found: (length: Int, isMinus: Bool, mayBeDash: Bool)? =
            switch last {
            case UInt8(ascii: "-"): (1, true, false)
            case UInt8(ascii: "+"): (1, false, false)
            case minus[2] where bytes.suffix(minus.count).elementsEqual(minus): (minus.count, true, false)
            case dash[2] where bytes.suffix(dash.count).elementsEqual(dash): (dash.count, true, true)
            default: nil
            }
        return found.flatMap { bytes.dropLast($0.length).endsWord ? $0 : nil }
    }
}

extension ArraySlice<UInt8> {
    /// Whether something begins behind them: at the start, behind a blank or an opening bracket or quotation mark.
    fileprivate var endsWord: Bool {
        guard let last else { return true }
        if last.isBlank || last.isLineEnd || "([\"'".utf8.contains(last) { return true }
        return ["\u{A0}", "“", "‘"].contains { suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// Whether the word before a minus makes it the sign of what follows, and not a sum: “it is minus”, not “income
    /// minus”.
    fileprivate var leadsToAmount: Bool {
        guard endsWord else { return false }
        let before = trimmingBlanks()
        let word = Array(before.reversed().prefix(while: \.isLetterOrDigit).reversed().map(\.lowercased))
        return word.isEmpty ? before.isEmpty || before.endsWord : leadingWords.contains(word)
    }

}

private let leadingWords = Set(
    [
        "a", "about", "an", "and", "are", "at", "be", "been", "by", "from", "is", "now", "of", "only", "or", "than",
        "the", "to", "was", "were",
    ].map { Array($0.utf8) })
