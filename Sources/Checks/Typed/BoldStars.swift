package import Diagnostics
internal import Papers

extension Rule {
    package static let emphasisUnread = Rule(
        "emphasis-unread", .warning, "Stars that were meant for bold words are printed as stars.", canBeLowered: true,
        example: .text("**Cost:**£5 a visit, **5%**of the price.", mended: "**Cost:** £5 a visit, **5%** of the price.")
    )
}

extension Diagnostic {
    fileprivate static func emphasisUnread(at span: Span, mended: String, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .emphasisUnread, at: span, "these stars are printed as stars: no bold words begin or end here",
            suggestion: "write \(mended); a star that is meant is written \\*", fix: fix)
    }
}

/// Finds `**words**` that Markdown does not take for bold words: a blank stands inside the stars, or none where a sign
/// before the stars asks for one, as in `**Cost:**£5m`.
enum BoldStars: WordCheck {
    static let rules: [Rule] = [.emphasisUnread]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.contains(.star) }.flatMap { passage in
            var found: [Diagnostic] = []
            let stars = passage.places(of: "**")
            var index = 0
            while index + 1 < stars.count {
                let finding = passage.unreadBold(stars[index], stars[index + 1])
                if let finding { found.append(finding) }
                index += finding == nil ? 1 : 2
            }
            return found
        }
    }
}

extension Passage {
    /// Nil for stars that mark a note: `£5m** and £6m**`.
    fileprivate func unreadBold(_ open: Range<Int>, _ close: Range<Int>) -> Diagnostic? {
        let words = prose.bytes[open.upperBound..<close.lowerBound]
        guard let first = words.first, let last = words.last, !words.contains(.lineFeed),
            byte(before: open.lowerBound) != UInt8(ascii: "*"), byte(at: close.upperBound) != UInt8(ascii: "*")
        else { return nil }
        let inner = words.trimmingBlanks()
        // Words, and no stars in brackets: (*) and (**)
        guard let start = inner.first, start >= 0x80 || start.isLetterOrDigit || "\"'([".utf8.contains(start),
            inner.last != UInt8(ascii: "(")
        else { return nil }
        let hasBlanks = first.isBlank || last.isBlank
        let isApart = byte(before: open.lowerBound).isApart && byte(at: close.upperBound).isApart
        guard !inner.isEmpty, inner.count <= 200, !hasBlanks || isApart else { return nil }
        let next = byte(at: close.upperBound)
        let lacksBlank = !hasBlanks && !next.isApart
        let mended = "**\(String(decoding: inner, as: UTF8.self))**"
        let isSafe =
            lacksBlank && byte(before: open.lowerBound).isApart
            && (last == UInt8(ascii: ":") || last == UInt8(ascii: "%"))
        let end = span(of: close)
        let fix =
            lacksBlank
            ? Fix(" ", at: Span(end.file, end.range.upperBound..<end.range.upperBound), isSafe: isSafe) : nil
        return .emphasisUnread(
            at: span(of: open.lowerBound..<close.upperBound),
            mended: lacksBlank ? "\(mended) with a blank after it" : mended,
            fix: fix)
    }
}

extension UInt8? {
    /// Whether bold words may begin or end beside it: nothing, a blank, or a sign of punctuation.
    fileprivate var isApart: Bool { isSpaceOrNone || map { $0 < 0x80 && !$0.isLetterOrDigit } ?? true }
}
