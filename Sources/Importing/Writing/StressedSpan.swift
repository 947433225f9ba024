internal import Diagnostics
internal import Markdown
internal import SourceDocuments

/// The part of some words that Markdown can stress: its marks hold only beside letters, or where blanks and signs stand
/// around them.
struct StressedSpan {
    let before: String
    let stressed: String
    let after: String
    let opening: String
    var closing: String { String(opening.reversed()) }

    /// Nil where nothing is to be stressed, or nothing can.
    ///
    /// - Parameters:
    ///   - last: What stands directly before the words; nil at the start of a line.
    ///   - next: What stands directly behind them; nil at the end of a line.
    init?(of words: String, _ marks: SourceEmphasis, behind last: Unicode.Scalar?, before next: Unicode.Scalar?) {
        opening =
            (marks.contains(.strong) ? "**" : "") + (marks.contains(.emphasis) ? "*" : "")
            + (marks.contains(.strikethrough) ? "~~" : "")
        let isOneMark = opening.utf8.first == opening.utf8.last
        guard !opening.isEmpty else { return nil }
        let scalars = Array(words.unicodeScalars)
        var (start, end) = (0, scalars.count)
        while start < end, !Self.holds(scalars[start], beside: start > 0 ? scalars[start - 1] : last, isOneMark) {
            start += 1
        }
        while end > start, !Self.holds(scalars[end - 1], beside: end < scalars.count ? scalars[end] : next, isOneMark) {
            end -= 1
        }
        guard start < end else { return nil }
        before = String(scalars[..<start])
        stressed = String(scalars[start..<end])
        after = String(scalars[end...])
    }

    /// Whether a mark can stand between two: its own side is a letter; or its own is a sign and the other is none.
    private static func holds(_ own: Unicode.Scalar, beside other: Unicode.Scalar?, _ isOneMark: Bool) -> Bool {
        guard !own.properties.isWhitespace else { return false }
        return own.isLetterInMarkdown && isOneMark || (other?.isBlankOrMarkInMarkdown ?? true)
    }
}

extension String {
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
