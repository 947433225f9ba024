/// Makes the words of a line read right that stand in several pieces: ligatures, soft hyphens, signs without width.
enum InlineCleaner {
    /// - Parameter cleanings: Receives each word that was changed, whole.
    static func clean(_ inlines: [SourceInline], at place: SourcePlace, _ cleanings: inout [Cleaning]) -> [SourceInline]
    {
        var words = Scalars()
        for inline in inlines { inline.append(to: &words) }
        guard words.contains(where: { $0.isCleaned }) else { return inlines }
        for range in words.wordRanges where words[range].contains(where: { $0.isCleaned }) {
            let word = words[range]
            let what = word.lazy.compactMap { $0.isCleaned ? $0.cleaned?.what : nil }.first ?? ""
            let after = word.flatMap { $0.isCleaned ? $0.cleaned?.becomes ?? [$0] : [$0] }
            cleanings.append(Cleaning(what, from: word.string, to: after.string, at: place))
        }
        return inlines.map(\.cleaned)
    }
}

extension Unicode.Scalar {
    /// Whether something else is written for it. Blanks that do not break may stay.
    fileprivate var isCleaned: Bool {
        guard !isASCII || value < 0x20 || value == 0x7F, !isBlank else { return false }
        return cleaned != nil
    }
}

extension SourceInline {
    fileprivate func append(to words: inout Scalars) {
        switch self {
        case .text(let text, _): words += text.unicodeScalars
        case .link(let inlines, _), .reference(let inlines, _): for inline in inlines { inline.append(to: &words) }
        case .note, .picture, .lineBreak: words.append(" ")
        }
    }

    fileprivate var cleaned: SourceInline {
        switch self {
        case .text(let text, let emphasis):
            .text(
                text.unicodeScalars.flatMap { $0.isCleaned ? $0.cleaned?.becomes ?? [$0] : [$0] }.string, emphasis)
        case .link(let inlines, let address): .link(inlines.map(\.cleaned), address: address)
        case .reference(let inlines, let bookmark): .reference(inlines.map(\.cleaned), bookmark: bookmark)
        case .note, .picture, .lineBreak: self
        }
    }
}
